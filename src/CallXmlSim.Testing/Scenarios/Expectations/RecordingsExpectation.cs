using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>The script makes these recordings in this order; others may come in between.</summary>
/// <param name="Recordings">The recordings; none at all means that the script must not make any.</param>
internal sealed record RecordingsExpectation(IReadOnlyList<RecordingPattern> Recordings) : Expectation
{
    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        var made = new List<int>();
        for (var i = 0; i < call.Entries.Count; i++)
        {
            if (call.Entries[i] is RecordingEntry)
                made.Add(i);
        }

        if (Recordings.Count == 0 && made.Count > 0)
            Fail(failures, $"Expected no recording, but the script made {Describe(call, made[0])}.", made[0]);

        var next = 0;
        foreach (var wanted in Recordings)
        {
            var at = made.FindIndex(next, index => Fits(wanted, call, index));
            if (at >= 0)
            {
                next = at + 1;
                continue;
            }

            int? nearest = next < made.Count ? made[next] : null;
            var instead = nearest is { } index ? $"the script made {Describe(call, index)}" : "the script made no such recording";
            failures.Add(new ScenarioFailure($"Expected {wanted}, but {instead}.", wanted.Span) { JournalEntry = nearest });
        }
    }

    private static bool Fits(RecordingPattern wanted, CallRecord call, int index)
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
