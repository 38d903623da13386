using CallXmlSim.ContactCenter.Scripts;

namespace CallXmlSim.ContactCenter.Interactions;

/// <summary>The call from the contact center to an external IVR, on behalf of a customer.</summary>
public sealed class ExternalLeg
{
    private readonly ForwardToExternalIvrNode _node;

    internal ExternalLeg(Interaction interaction, ForwardToExternalIvrNode node, string platformCallId, string callId)
    {
        Interaction = interaction;
        _node = node;
        PlatformCallId = platformCallId;
        CallId = callId;
    }

    /// <summary>The customer's interaction.</summary>
    public Interaction Interaction { get; }

    /// <summary>The SIP Call-ID that the external IVR sees.</summary>
    public string CallId { get; }

    /// <summary>
    /// The id the platform knows the leg by: the value that <c>sip_id</c> must have. It is <see cref="CallId"/>, unless a
    /// border controller stands between the two.
    /// </summary>
    public string PlatformCallId { get; }

    /// <summary>The customer's number.</summary>
    public string CallingNumber => Interaction.Call.From;

    /// <summary>The access phone number of the external IVR.</summary>
    public string CalledNumber => _node.Number;

    /// <summary>The headers of the INVITE that the platform adds: <c>X-8x8-CID</c> with <see cref="PlatformCallId"/>.</summary>
    public IReadOnlyList<SipHeader> Headers => [new SipHeader("X-8x8-CID", PlatformCallId)];

    /// <summary>Where the leg stands.</summary>
    public ExternalLegState State { get; internal set; }

    /// <summary>An object of the host's own; the engine never looks at it.</summary>
    public object? Tag { get; set; }

    internal AcceptedRequest? Request { get; set; }

    internal IReadOnlyList<ScriptNode> ResumeAction => _node.Resume;
}
