namespace CallXmlSim.ContactCenter.Interactions;

/// <summary>Where an interaction stands, from the customer's call to the end of wrap-up.</summary>
public enum InteractionState
{
    /// <summary>The call has reached the contact center and no channel has taken it yet.</summary>
    Arriving,

    /// <summary>The channel is off or unknown. Final.</summary>
    Rejected,

    /// <summary>The IVR script runs.</summary>
    InScript,

    /// <summary>The external IVR is being called; the customer hears it ring.</summary>
    Ringing,

    /// <summary>The customer talks to the external IVR.</summary>
    Talking,

    /// <summary>Waiting in a queue.</summary>
    InQueue,

    /// <summary>Offered to an agent, whose phone rings.</summary>
    Offered,

    /// <summary>The customer talks to an agent.</summary>
    Connected,

    /// <summary>The customer is gone; the agent is in post-processing.</summary>
    WrapUp,

    /// <summary>Handled by an agent, and over. Final.</summary>
    Finished,

    /// <summary>The platform hung up. Final.</summary>
    Disconnected,

    /// <summary>The customer hung up before there was a queue. Final.</summary>
    EndedInIvr,

    /// <summary>The customer hung up in the queue. Final.</summary>
    Abandoned,
}
