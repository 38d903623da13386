using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>A party is the first to hang up.</summary>
/// <param name="By">Who hangs up.</param>
internal sealed record HangUpExpectation(PartyKind By) : Expectation
{
    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        for (var i = 0; i < call.Entries.Count; i++)
        {
            if (call.Entries[i] is not HangUpEntry hangUp)
                continue;
            if (hangUp.Party != By)
                Fail(failures, $"Expected {PartyName.Of(By)} to hang up, but it was {PartyName.Of(hangUp.Party)}.", i, [Set(PartyName.All[(int)hangUp.Party])]);
            return;
        }

        Fail(failures, $"Expected {PartyName.Of(By)} to hang up, but nobody did.", mends: [Remove()]);
    }
}
