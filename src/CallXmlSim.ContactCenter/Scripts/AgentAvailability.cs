namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>Which agents Test Queue looks for; each includes the ones before it.</summary>
public enum AgentAvailability
{
    /// <summary>Available.</summary>
    Available,

    /// <summary>Available, or busy: being offered an interaction, in conversation or in wrap-up.</summary>
    AvailableOrBusy,

    /// <summary>These, or Working Offline.</summary>
    OrWorkingOffline,

    /// <summary>These, or On Break.</summary>
    OrOnBreak,

    /// <summary>Logged in and assigned to the queue, even if not enabled in it.</summary>
    LoggedIn,
}
