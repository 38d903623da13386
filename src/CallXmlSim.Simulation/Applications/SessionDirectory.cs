using System.Globalization;

namespace CallXmlSim.Simulation.Applications;

/// <summary>The running sessions by their numbers; to the scripts they are known by identifiers made of these.</summary>
internal sealed class SessionDirectory
{
    /// <summary>Scripts of one call that start more sessions than this, one after another, start one another for ever.</summary>
    private const int MostLaunches = 5_000;

    private readonly Dictionary<int, SessionParty> _sessions = [];
    private readonly Dictionary<int, int> _launches = [];

    public int Count => _sessions.Count;

    public void Add(SessionParty session) => _sessions.Add(session.SessionNumber, session);

    public void Remove(SessionParty session) => _sessions.Remove(session.SessionNumber);

    /// <summary>Counts a session that a script of a call is about to start; <c>false</c> when it is one too many.</summary>
    public bool CountLaunch(int call)
    {
        var launches = _launches.GetValueOrDefault(call) + 1;
        _launches[call] = launches;
        return launches <= MostLaunches;
    }

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
