using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Queues;
using CallXmlSim.ContactCenter.Tenants;

namespace CallXmlSim.ContactCenter.Interactions;

/// <summary>One customer's call, from its arrival to the end of wrap-up.</summary>
public sealed class Interaction
{
    internal Interaction(InboundCall call) => Call = call;

    /// <summary>The id, such as <c>int-184a0c5493f-nempJR9b0nXcZbChiZmtZkLCE-phone-00-acmecorp01</c>.</summary>
    public string Id { get; } = "";

    /// <summary>The transaction number: interactions are counted from 1.</summary>
    public int TransactionNumber { get; internal set; }

    /// <summary>The customer's call.</summary>
    public InboundCall Call { get; }

    /// <summary>The channel that took the call; <c>null</c> when none has the dialled number.</summary>
    public PhoneChannel? Channel { get; internal set; }

    /// <summary>Where the interaction stands.</summary>
    public InteractionState State { get; internal set; }

    /// <summary>Whether a request was accepted that decides what follows the external leg.</summary>
    public bool IsRouted { get; internal set; }

    /// <summary>The leg to the external IVR, while there is one.</summary>
    public ExternalLeg? ExternalLeg { get; internal set; }

    /// <summary>The queue it waits in or came from.</summary>
    public PhoneQueue? Queue { get; internal set; }

    /// <summary>The agent it is offered to or handled by.</summary>
    public Agent? Agent { get; internal set; }
}
