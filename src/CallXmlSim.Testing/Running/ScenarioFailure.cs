using CallXmlSim.Documents.Text;
using CallXmlSim.Testing.Scenarios.Mends;

namespace CallXmlSim.Testing.Running;

/// <summary>One way in which a call was not what its scenario says.</summary>
/// <param name="Message">What was expected and what happened instead, a sentence that stands alone.</param>
/// <param name="Span">The place in the scenario file that is not fulfilled.</param>
public sealed record ScenarioFailure(string Message, TextSpan Span)
{
    /// <summary>The index of the journal entry that differs first; <c>null</c> when the call's whole course is at fault.</summary>
    public int? JournalEntry { get; init; }

    /// <summary>Whether a step of the conversation did not come true, so that the call went on otherwise than meant.</summary>
    internal bool IsOfConversation { get; init; }

    /// <summary>What to change in the scenario file so that it tells what happened; empty when an author must see to it.</summary>
    internal IReadOnlyList<Mend> Mends { get; init; } = [];
}
