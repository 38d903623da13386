using System.Globalization;

namespace CallXmlSim.Simulation.Applications;

/// <summary>The running sessions by their numbers; to the scripts they are known by identifiers made of these.</summary>
internal sealed class SessionDirectory
{
    private readonly Dictionary<int, SessionParty> _sessions = [];

    public int Count => _sessions.Count;

    public void Add(SessionParty session) => _sessions.Add(session.SessionNumber, session);

    public void Remove(SessionParty session) => _sessions.Remove(session.SessionNumber);

    /// <summary>The running session of that identifier; <c>null</c> when there is none.</summary>
    public SessionParty? Find(string id)
    {
        var wanted = id.AsSpan().Trim();
        return int.TryParse(wanted[(wanted.LastIndexOf('-') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && _sessions.TryGetValue(number, out var session)
            && wanted.SequenceEqual(session.SessionId)
                ? session
                : null;
    }
}
