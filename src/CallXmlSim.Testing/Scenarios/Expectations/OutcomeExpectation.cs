using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>Something becomes of the caller's interaction with the contact center.</summary>
/// <param name="Outcome">What.</param>
internal sealed record OutcomeExpectation(InteractionOutcome Outcome) : Expectation
{
    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        var expected = $"Expected the interaction's outcome to be {InteractionOutcomeName.Of(Outcome)}";
        if (InteractionOutcomeName.Find(call.Entries.Where(call.IsCallers)) is not { } actual)
        {
            Fail(failures, $"{expected}, but the contact center has not ended one.", mends: [Remove()]);
            return;
        }

        var name = InteractionOutcomeName.Of(actual);
        if (actual != Outcome)
            Fail(failures, $"{expected}, but it is {name}.", IndexOfEnd(call), [Set(name)]);
    }

    private static int IndexOfEnd(CallRecord call)
    {
        for (var i = 0; i < call.Entries.Count; i++)
        {
            if (call.Entries[i] is InteractionEndedEntry && call.IsCallers(call.Entries[i]))
                return i;
        }

        return call.Entries.Count - 1;
    }
}
