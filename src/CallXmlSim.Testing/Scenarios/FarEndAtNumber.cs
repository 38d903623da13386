using CallXmlSim.Documents.Text;
using CallXmlSim.Simulation.FarEnds;
using CallXmlSim.Testing.Scenarios.Steps;

namespace CallXmlSim.Testing.Scenarios;

/// <summary>Who is at a number that scripts call.</summary>
/// <param name="Number">The number.</param>
/// <param name="InTurn">What happens call by call; at least one, the last one again and again.</param>
internal sealed record FarEndAtNumber(string Number, IReadOnlyList<FarEndPart> InTurn);

/// <summary>What happens when somebody is called, and what whoever answers does.</summary>
/// <param name="FarEnd">Whether it is answered, and when.</param>
internal sealed record FarEndPart(FarEnd FarEnd)
{
    /// <summary>What whoever answers perceives and does.</summary>
    public IReadOnlyList<ConversationStep> Conversation { get; init; } = [];

    /// <summary>How long after the answer the network loses the connection; <c>null</c> for never.</summary>
    public TimeSpan? LosesConnectionAfter { get; init; }

    /// <summary>Where it is told.</summary>
    public TextSpan Span { get; init; }
}
