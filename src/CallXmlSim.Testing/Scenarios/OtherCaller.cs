using CallXmlSim.Testing.Scenarios.Steps;

namespace CallXmlSim.Testing.Scenarios;

/// <summary>Somebody who calls besides the caller that a scenario is about.</summary>
/// <param name="From">The number.</param>
/// <param name="To">The number dialled; <c>null</c> for the one that the first caller dials.</param>
/// <param name="At">When, from the beginning.</param>
/// <param name="Conversation">What the caller perceives and does.</param>
internal sealed record OtherCaller(string From, string? To, TimeSpan At, IReadOnlyList<ConversationStep> Conversation);
