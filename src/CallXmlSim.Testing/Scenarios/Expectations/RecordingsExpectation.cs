using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Recording;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Mends;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>The script makes these recordings in this order; others may come in between.</summary>
/// <param name="Recordings">The recordings; none at all means that the script must not make any.</param>
internal sealed record RecordingsExpectation(IReadOnlyList<RecordingPattern> Recordings) : ListExpectation<RecordingPattern>(Recordings)
{
    /// <inheritdoc/>
    protected override bool IsOfKind(JournalEntry entry) => entry is RecordingEntry;

    /// <inheritdoc/>
    protected override void CheckNothing(CallRecord call, List<int> made, List<ScenarioFailure> failures)
    {
        if (made.Count == 0)
            return;
        var names = made.Select(index => YamlBuilder.Text(NameOf(call, index)));
        Fail(failures, $"Expected no recording, but the script made {Describe(call, made[0])}.", made[0], [Mend.Set(Entry, YamlBuilder.List(names))]);
    }

    /// <inheritdoc/>
    protected override ScenarioFailure Missing(RecordingPattern wanted, CallRecord call, List<int> rest)
    {
        int? nearest = rest.Count > 0 ? rest[0] : null;
        var instead = nearest is { } index ? $"the script made {Describe(call, index)}" : "the script made no such recording";
        return new ScenarioFailure($"Expected {wanted}, but {instead}.", wanted.Span) { JournalEntry = nearest };
    }

    /// <inheritdoc/>
    protected override List<Mend> Mends(CallRecord call, List<int> made) => ListMends.Of(
        Entry,
        Recordings.Count,
        made.Count,
        (wanted, actual) => Fits(Recordings[wanted], call, made[actual]) ? Likeness.Same
            : Recordings[wanted].Name?.IsMatch(NameOf(call, made[actual])) == true ? Likeness.Near
            : Likeness.Other,
        (wanted, actual) => Mends(wanted, call, made[actual]));

    private IEnumerable<Mend> Mends(int item, CallRecord call, int index)
    {
        var wanted = Recordings[item];
        var length = ((RecordingEntry)call.Entries[index]).Duration;
        var sent = Destinations(call, index).ToList();
        IEnumerable<Mend> mends = [];
        if (wanted.Name is { } name && !name.IsMatch(NameOf(call, index)))
            mends = Mend.Text(Entry, "name", name, NameOf(call, index), item, "name");
        if (wanted.Duration is { } duration && (length < duration.Min || length > duration.Max))
            mends = mends.Append(Set(duration.Around(length), item, "duration"));
        if (wanted.SentTo is { } destination && !sent.Exists(destination.IsMatch))
            mends = mends.Concat(sent.Count == 0 ? [Remove(item, "sent to")] : Mend.Text(Entry, "sent to", destination, sent[0], item, "sent to"));
        return mends;
    }

    private static string NameOf(CallRecord call, int index) => ((RecordingEntry)call.Entries[index]).Name;

    /// <inheritdoc/>
    protected override bool Fits(RecordingPattern wanted, CallRecord call, int index)
    {
        var recording = (RecordingEntry)call.Entries[index];
        return (wanted.Name is not { } name || name.IsMatch(recording.Name))
            && (wanted.Duration is not { } length || (recording.Duration >= length.Min && recording.Duration <= length.Max))
            && (wanted.SentTo is not { } destination || Destinations(call, index).Any(destination.IsMatch));
    }

    // Mailed and transferred recordings have an entry of their own, posted ones are files of a request.
    private static IEnumerable<string> Destinations(CallRecord call, int index)
    {
        var recording = (RecordingEntry)call.Entries[index];
        foreach (var entry in call.Entries.Skip(index + 1).TakeWhile(entry => entry is not RecordingEntry next || next.Name != recording.Name))
        {
            if (entry is RecordingSentEntry sent && sent.Name == recording.Name)
                yield return sent.Destination.OriginalString;
            if (entry is FetchEntry { Request: var request } && request.Fields.Any(field => IsOf(field, recording)))
                yield return request.Url.OriginalString;
        }
    }

    private static bool IsOf(FetchField field, RecordingEntry recording) => field.File?.FileName == recording.Name;

    private static string Describe(CallRecord call, int index)
    {
        var recording = (RecordingEntry)call.Entries[index];
        var sent = string.Join(" and ", Destinations(call, index));
        return $"{recording.Name} of {Wording.Of(recording.Duration)}{(sent.Length == 0 ? "" : $", sent to {sent}")}";
    }
}
