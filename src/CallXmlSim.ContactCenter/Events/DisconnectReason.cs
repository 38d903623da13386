namespace CallXmlSim.ContactCenter.Events;

/// <summary>Why an interaction ended; the platform writes it as <c>CEC_DISCONNECT_NORMAL</c> and so on.</summary>
public enum DisconnectReason
{
    /// <summary>It ran its course.</summary>
    Normal,

    /// <summary>No agent took it within the queue's longest wait.</summary>
    NoAnswer,

    /// <summary>The call was turned away.</summary>
    Rejected,

    /// <summary>It could not be routed.</summary>
    Failed,
}
