using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Recording;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Mends;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>Scripts place these calls in this order; others may come in between.</summary>
/// <param name="Calls">The calls; none at all means that no script must place any.</param>
internal sealed record CallsExpectation(IReadOnlyList<ExpectedCall> Calls) : ListExpectation<ExpectedCall>(Calls)
{
    /// <inheritdoc/>
    protected override bool IsOfKind(JournalEntry entry) => IsPlaced(entry);

    /// <inheritdoc/>
    protected override void CheckNothing(CallRecord call, List<int> placed, List<ScenarioFailure> failures)
    {
        if (placed.Count > 0)
            Fail(failures, $"Expected no call, but the script called {NumberOf(call, placed[0])}.", placed[0], [Mend.Set(Entry, Written(call, placed))]);
    }

    /// <summary>The calls that scripts placed, as a scenario file expects them; <c>null</c> if there are none.</summary>
    public static YamlSequence? Written(CallRecord call) => IndicesOf(call, IsPlaced) is { Count: > 0 } placed ? Written(call, placed) : null;

    private static YamlSequence Written(CallRecord call, List<int> placed) =>
        YamlBuilder.List(placed.Select(index => Written(call, index, withOutcome: true)));

    private static bool IsPlaced(JournalEntry entry) => entry is DialledEntry { Party: PartyKind.Script };

    /// <inheritdoc/>
    protected override List<Mend> Mends(CallRecord call, List<int> placed) => ListMends.Of(
        Entry,
        Calls.Count,
        placed.Count,
        (wanted, actual) => Fits(Calls[wanted], call, placed[actual]) ? Likeness.Same
            : Same(Calls[wanted].Number, NumberOf(call, placed[actual])) ? Likeness.Near
            : Likeness.Other,
        (wanted, actual) => Mends(Calls[wanted], call, placed[actual]),
        index => Calls[index].IsAlone ? Mend.Remove(Entry, Calls[index].Item) : Mend.Remove(Entry, Calls[index].Item, Calls[index].Number));

    private IEnumerable<Mend> Mends(ExpectedCall wanted, CallRecord call, int index)
    {
        if (Same(wanted.Number, NumberOf(call, index)) && OutcomeOf(call, index) is { } outcome)
            yield return Set(CallOutcomeName.Of(outcome), wanted.Item, wanted.Number);
        else if (wanted.IsAlone)
            yield return Mend.Set(Entry, Written(call, index, wanted.Outcome is not null), wanted.Item);
    }

    private static YamlNode Written(CallRecord call, int index, bool withOutcome)
    {
        var number = NumberOf(call, index);
        return withOutcome && OutcomeOf(call, index) is { } outcome
            ? YamlBuilder.Mapping((number, YamlBuilder.Text(CallOutcomeName.Of(outcome))))
            : YamlBuilder.Text(number);
    }

    /// <inheritdoc/>
    protected override bool Fits(ExpectedCall wanted, CallRecord call, int index) =>
        Same(wanted.Number, NumberOf(call, index))
        && (wanted.Outcome is not { } outcome || OutcomeOf(call, index) == outcome);

    /// <inheritdoc/>
    protected override ScenarioFailure Missing(ExpectedCall wanted, CallRecord call, List<int> placed)
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
    /// <summary>The place in the file's list.</summary>
    public int Item { get; init; }

    /// <summary>Whether no other call is told in the same item.</summary>
    public bool IsAlone { get; init; } = true;

    /// <summary>Where it is told.</summary>
    public TextSpan Span { get; init; }
}
