using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Mends;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>The script hands out a value when it ends.</summary>
/// <param name="Name">The value's name.</param>
/// <param name="Value">What it must look like; <c>null</c> if it must not be handed out at all.</param>
internal sealed record ReturnedValueExpectation(string Name, TextPattern? Value) : Expectation
{
    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        var at = IndexOfEnd(call);
        string? actual = null;
        foreach (var (name, value) in at is { } end ? ((EndedEntry)call.Entries[end]).End.Values : [])
        {
            if (name == Name)
                actual = value;
        }

        if (new FieldPattern(Name, Value).Fits(actual))
            return;
        var expected = Value is null ? $"no value {Name}" : $"{Name} as {Value.Wanted}";
        var found = at is null ? "it did not end" : actual is null ? "it returned no such value" : $"it is \"{actual}\"";
        Fail(failures, $"Expected the script to return {expected}, but {found}.", at, at is null ? [Remove()] : Mend.Text(Entry, Name, Value, actual));
    }

    private static int? IndexOfEnd(CallRecord call)
    {
        for (var i = 0; i < call.Entries.Count; i++)
        {
            if (call.Entries[i] is EndedEntry && call.Entries[i].Session == call.MainSession)
                return i;
        }

        return null;
    }
}
