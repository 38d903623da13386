using CallXmlSim.ContactCenter.Agents;

namespace CallXmlSim.ContactCenter.Configuration;

/// <summary>An agent: a user of the tenant, and how the virtual person behind it behaves.</summary>
public sealed record AgentOptions
{
    /// <summary>The name, unique in the tenant.</summary>
    public required string Name { get; init; }

    /// <summary>The queues the agent serves; <c>null</c>, the default, is all queues of the tenant at level 50.</summary>
    public IReadOnlyList<QueueMembership>? Queues { get; init; }

    /// <summary>The state at the start. Default: Available.</summary>
    public AgentState InitialState { get; init; } = AgentState.Available;

    /// <summary>How long an offer rings, 15 to 60 s. Default: 30 s.</summary>
    public TimeSpan OfferTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether the administrator permits rejecting. Default: yes.</summary>
    public bool MayReject { get; init; } = true;

    /// <summary>What the agent does with an offer. Default: accepts it.</summary>
    public OfferResponse OnOffer { get; init; } = OfferResponse.Accept;

    /// <summary>How long the agent takes to accept or reject. Default: 5 s.</summary>
    public TimeSpan RespondsAfter { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>When the agent hangs up; <c>null</c> waits for the customer. Default: after 30 s.</summary>
    public TimeSpan? TalkTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>When the agent ends wrap-up by hand; <c>null</c>, the default, lets the countdown run out.</summary>
    public TimeSpan? WrapsUpAfter { get; init; }

    /// <summary>
    /// How long the agent stays On Break after a missed or rejected offer before becoming Available again;
    /// <c>null</c>, the default, is for ever.
    /// </summary>
    public TimeSpan? ReturnsAfter { get; init; }
}
