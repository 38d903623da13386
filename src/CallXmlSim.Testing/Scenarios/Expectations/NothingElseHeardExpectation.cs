using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>Every prompt of the call is spoken of by a step of the conversation.</summary>
internal sealed record NothingElseHeardExpectation : Expectation
{
    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        foreach (var prompt in call.Prompts)
        {
            if (!prompt.IsMentioned)
            {
                Fail(failures, $"Expected to hear nothing else, but heard \"{prompt.Text}\".", prompt.Entry);
                return;
            }
        }
    }
}
