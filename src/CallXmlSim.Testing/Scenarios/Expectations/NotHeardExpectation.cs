using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>No prompt of the call fits a pattern.</summary>
/// <param name="Pattern">What must not be heard.</param>
internal sealed record NotHeardExpectation(TextPattern Pattern) : Expectation
{
    /// <summary>The place in the file's list.</summary>
    public int Index { get; init; }

    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        foreach (var prompt in call.Prompts)
        {
            if (Pattern.IsMatch(prompt.Text))
            {
                Fail(failures, $"Expected not to hear {Pattern}, but heard \"{prompt.Text}\".", prompt.Entry, [Remove(Index)]);
                return;
            }
        }
    }
}
