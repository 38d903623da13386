namespace CallXmlSim.Simulation.Applications;

/// <summary>The running sessions by their identifiers.</summary>
internal sealed class SessionDirectory
{
    private readonly Dictionary<string, SessionParty> _sessions = new(StringComparer.Ordinal);

    public int Count => _sessions.Count;

    public void Add(SessionParty session) => _sessions.Add(session.SessionId, session);

    public void Remove(SessionParty session) => _sessions.Remove(session.SessionId);

    /// <summary>The running session of that identifier; <c>null</c> when there is none.</summary>
    public SessionParty? Find(string id) => _sessions.GetValueOrDefault(id.Trim());
}
