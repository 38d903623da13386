using CallXmlSim.Documents.Text;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>Scripts place these calls in this order; others may come in between.</summary>
/// <param name="Calls">The calls; none at all means that no script must place any.</param>
internal sealed record CallsExpectation(IReadOnlyList<ExpectedCall> Calls) : Expectation
{
    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        var placed = new List<int>();
        for (var i = 0; i < call.Entries.Count; i++)
        {
            if (call.Entries[i] is DialledEntry { Party: PartyKind.Script })
                placed.Add(i);
        }

        if (Calls.Count == 0 && placed.Count > 0)
            Fail(failures, $"Expected no call, but the script called {NumberOf(call, placed[0])}.", placed[0]);

        var next = 0;
        foreach (var wanted in Calls)
        {
            var at = placed.FindIndex(next, index => Fits(wanted, call, index));
            if (at >= 0)
                next = at + 1;
            else
                failures.Add(Missing(wanted, call, placed.GetRange(next, placed.Count - next)));
        }
    }

    private static bool Fits(ExpectedCall wanted, CallRecord call, int index) =>
        Same(wanted.Number, NumberOf(call, index))
        && (wanted.Outcome is not { } outcome || OutcomeOf(call, index) == outcome);

    private static ScenarioFailure Missing(ExpectedCall wanted, CallRecord call, List<int> placed)
    {
        var near = placed.FindIndex(index => Same(wanted.Number, NumberOf(call, index)));
        int? entry = near >= 0 ? placed[near] : placed.Count > 0 ? placed[0] : null;
        var instead = near >= 0 ? $"it was {OutcomeName(OutcomeOf(call, placed[near]))}"
            : placed.Count == 0 ? "no such call was placed"
            : $"the script called {NumberOf(call, placed[0])}";
        var outcome = wanted.Outcome is null ? "" : $" to be {OutcomeName(wanted.Outcome)}";
        return new ScenarioFailure($"Expected a call to {wanted.Number}{outcome}, but {instead}.", wanted.Span)
        {
            JournalEntry = entry,
        };
    }

    private static string OutcomeName(CallOutcome? outcome) =>
        outcome is { } known ? CallOutcomeName.Of(known) : "still ringing";

    private static string NumberOf(CallRecord call, int index) => ((DialledEntry)call.Entries[index]).Details.CalledNumber;

    // What is the next thing that happens to the leg, once it has rung.
    private static CallOutcome? OutcomeOf(CallRecord call, int index)
    {
        var leg = call.Entries[index].Leg;
        for (var i = index + 1; i < call.Entries.Count; i++)
        {
            if (call.Entries[i].Leg != leg)
                continue;
            switch (call.Entries[i])
            {
                case RefusedEntry refused:
                    return CallOutcomeName.Of(refused.Cause);
                case AnsweredEntry:
                    return CallOutcome.Answered;
                case HangUpEntry:
                    return CallOutcome.GivenUp;
            }
        }

        return null;
    }

    private static bool Same(string expected, string dialled) => Plain(expected) == Plain(dialled);

    private static string Plain(string number) =>
        (DialDestination.TryParse(number, out var parsed) ? parsed : number).TrimStart('+');
}

/// <summary>A call that a script must place.</summary>
/// <param name="Number">The number called.</param>
/// <param name="Outcome">What becomes of it; <c>null</c> for anything.</param>
internal sealed record ExpectedCall(string Number, CallOutcome? Outcome)
{
    /// <summary>Where it is told.</summary>
    public TextSpan Span { get; init; }
}
