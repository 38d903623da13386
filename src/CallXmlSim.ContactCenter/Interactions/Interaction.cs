using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Identifiers;
using CallXmlSim.ContactCenter.Queues;
using CallXmlSim.ContactCenter.Scripts;
using CallXmlSim.ContactCenter.Tenants;

namespace CallXmlSim.ContactCenter.Interactions;

/// <summary>One customer's call, from its arrival to the end of wrap-up.</summary>
public sealed class Interaction
{
    private readonly PlatformIds _ids;
    private string? _id;

    internal Interaction(PlatformIds ids, int transactionNumber, InboundCall call, PhoneChannel? channel, TimeSpan createdAt)
    {
        _ids = ids;
        TransactionNumber = transactionNumber;
        Call = call;
        Channel = channel;
        CreatedAt = createdAt;
    }

    /// <summary>The id, such as <c>int-184a0c5493f-nempJR9b0nXcZbChiZmtZkLCE-phone-00-acmecorp01</c>.</summary>
    public string Id => _id ??= _ids.Interaction(TransactionNumber, CreatedAt, Channel?.Tenant.Name ?? "");

    /// <summary>The transaction number: interactions are counted from 1.</summary>
    public int TransactionNumber { get; }

    /// <summary>The customer's call.</summary>
    public InboundCall Call { get; }

    /// <summary>The channel that took the call; <c>null</c> when none has the dialled number.</summary>
    public PhoneChannel? Channel { get; }

    /// <summary>When the call arrived, in virtual time.</summary>
    public TimeSpan CreatedAt { get; }

    /// <summary>Where the interaction stands.</summary>
    public InteractionState State { get; internal set; }

    /// <summary>Whether a request was accepted that decides what follows the external leg.</summary>
    public bool IsRouted => ExternalLeg?.Request is not null;

    /// <summary>The leg to the external IVR, while there is one.</summary>
    public ExternalLeg? ExternalLeg { get; internal set; }

    /// <summary>The queue it waits in or came from.</summary>
    public PhoneQueue? Queue { get; internal set; }

    /// <summary>The agent it is offered to or handled by.</summary>
    public Agent? Agent => Assignment?.Agent;

    /// <summary>The rows that the external IVR sent for the transaction panel; empty when it sent none.</summary>
    public IReadOnlyList<PanelRow> ExternalRows { get; internal set; } = [];

    /// <summary>Where the IVR script stands; <c>null</c> before it starts and after it is left for good.</summary>
    internal ScriptPosition? Script { get; set; }

    internal Assignment? Assignment { get; set; }

    internal WaitingPlace Waiting;

    internal HangupInitiator HangupInitiator { get; set; }
}
