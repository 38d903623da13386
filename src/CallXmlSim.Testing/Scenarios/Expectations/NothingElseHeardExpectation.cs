using CallXmlSim.Testing.Recording;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Mends;
using CallXmlSim.Testing.Scenarios.Reading.Steps;
using CallXmlSim.Testing.Scenarios.Steps;

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
                Fail(failures, $"Expected to hear nothing else, but heard \"{prompt.Text}\".", prompt.Entry, Mends(prompt));
                return;
            }
        }
    }

    // Before the step that was waited for, or behind what lets prompts pass.
    private static IEnumerable<Mend> Mends(HeardPrompt prompt)
    {
        var step = YamlBuilder.Mapping((StepNames.HearsExactly, YamlBuilder.Text(prompt.Text)));
        if (prompt.Next is { } next and not (WaitStep or SilenceStep))
            yield return new Mend(next.Span, MendKind.InsertBefore, step, []);
        else if ((prompt.Next ?? prompt.Last) is { } last)
            yield return new Mend(last.Span, MendKind.InsertAfter, step, []);
    }
}
