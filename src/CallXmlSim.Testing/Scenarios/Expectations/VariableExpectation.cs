using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>A variable of the script has a value when the call is over.</summary>
/// <param name="Name">The variable's name as the script writes it.</param>
/// <param name="Value">What its value must look like.</param>
internal sealed record VariableExpectation(string Name, TextPattern Value) : Expectation
{
    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        var actual = call.Variable(Name);
        if (actual is null)
            Fail(failures, $"Expected the variable {Name} to be {Value.Wanted}, but it was never set.");
        else if (!Value.IsMatch(TextPattern.Collapse(actual)))
            Fail(failures, $"Expected the variable {Name} to be {Value.Wanted}, but it is \"{actual}\".");
    }
}
