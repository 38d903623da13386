using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Mends;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>A variable of the script has a value when the call is over.</summary>
/// <param name="Name">The variable's name as the script writes it.</param>
/// <param name="Value">What its value must look like; <c>null</c> if it must not be set at all.</param>
internal sealed record VariableExpectation(string Name, TextPattern? Value) : Expectation
{
    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        var actual = call.Variable(Name);
        var wanted = new FieldPattern(Name, Value);
        if (wanted.Fits(actual))
            return;
        var expected = Value is null ? "never to be set" : $"to be {Value.Wanted}";
        var found = actual is null ? "was never set" : $"is \"{actual}\"";
        Fail(failures, $"Expected the variable {Name} {expected}, but it {found}.", mends: Mend.Text(Entry, Name, Value, actual));
    }
}
