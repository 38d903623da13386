namespace CallXmlSim.ContactCenter.Events;

/// <summary>What sent an interaction to a queue.</summary>
public enum QueuedBy
{
    /// <summary>A node of the IVR script that no external IVR came before.</summary>
    Script,

    /// <summary>An accepted request of the external IVR.</summary>
    Request,

    /// <summary>The resume action.</summary>
    Resume,
}
