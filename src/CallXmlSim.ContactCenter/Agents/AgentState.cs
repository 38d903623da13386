namespace CallXmlSim.ContactCenter.Agents;

/// <summary>An agent's state, with the numbers of the platform's Agent Status API.</summary>
public enum AgentState
{
    /// <summary>Not logged in.</summary>
    LoggedOut = 1,

    /// <summary>On Break: after login, after a missed or rejected offer, or by own choice.</summary>
    OnBreak = 3,

    /// <summary>Available: waiting for an interaction. The only state in which one is offered.</summary>
    Available = 4,

    /// <summary>Working Offline.</summary>
    WorkingOffline = 5,

    /// <summary>An interaction is offered; the phone rings.</summary>
    Offered = 6,

    /// <summary>In conversation.</summary>
    Busy = 7,

    /// <summary>Post-processing (wrap-up) of an interaction.</summary>
    PostProcessing = 8,
}
