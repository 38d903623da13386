using System.Globalization;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Recording;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Mends;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>The script makes these web requests in this order; others may come in between.</summary>
/// <param name="Requests">
/// The requests; none at all means that the script must not make any, apart from those for the audio of its prompts.
/// </param>
internal sealed record RequestsExpectation(IReadOnlyList<RequestPattern> Requests) : ListExpectation<RequestPattern>(Requests)
{
    /// <inheritdoc/>
    protected override bool IsOfKind(JournalEntry entry) => entry is FetchEntry;

    /// <inheritdoc/>
    protected override void CheckNothing(CallRecord call, List<int> made, List<ScenarioFailure> failures)
    {
        if (made.FindIndex(index => !IsForAudio(call, index)) is >= 0 and var first)
            Fail(failures, $"Expected no web request, but the script made {Describe(call, made[first])}.", made[first], [NoneMend(call, made)]);
    }

    private Mend NoneMend(CallRecord call, List<int> made)
    {
        var requests = made.Where(index => !IsForAudio(call, index)).Select(index => RequestAt(call, index));
        return Mend.Set(Entry, YamlBuilder.List(requests.Select(request => YamlBuilder.Text(ExpectationRecorder.AddressOf(request)))));
    }

    /// <inheritdoc/>
    protected override List<Mend> Mends(CallRecord call, List<int> made)
    {
        // A request for audio takes the place of another only if it is meant.
        var meant = made.FindAll(index => !IsForAudio(call, index) || Requests.Any(wanted => wanted.IsFor(RequestAt(call, index))));
        return ListMends.Of(
            Entry,
            Requests.Count,
            meant.Count,
            (wanted, actual) => Fits(Requests[wanted], call, meant[actual]) ? Likeness.Same
                : Requests[wanted].IsFor(RequestAt(call, meant[actual])) ? Likeness.Near
                : Likeness.Other,
            (wanted, actual) => Mends(wanted, call, meant[actual]));
    }

    private IEnumerable<Mend> Mends(int item, CallRecord call, int index)
    {
        var (wanted, request) = (Requests[item], RequestAt(call, index));
        var isNear = wanted.IsFor(request);
        if (!isNear)
            yield return Set(ExpectationRecorder.AddressOf(request), item, "request");
        foreach (var (field, actual) in wanted.Differences(request))
        {
            var mends = actual is null && !isNear
                ? [Remove(item, "form", field.Name)]
                : Mend.Text(Entry, field.Name, field.Value, actual, item, "form", field.Name);
            foreach (var mend in mends)
                yield return mend;
        }

        if (wanted.Status is { } status && StatusOf(call, index) is var answered && answered != status)
            yield return answered is null ? Remove(item, "status") : Set(answered.Value.ToString(CultureInfo.InvariantCulture), item, "status");
    }

    private static FetchRequest RequestAt(CallRecord call, int index) => ((FetchEntry)call.Entries[index]).Request;

    /// <inheritdoc/>
    protected override bool Fits(RequestPattern wanted, CallRecord call, int index)
    {
        var request = ((FetchEntry)call.Entries[index]).Request;
        return wanted.IsFor(request)
            && wanted.FirstDifference(request) is null
            && (wanted.Status is not { } status || StatusOf(call, index) == status);
    }

    /// <inheritdoc/>
    protected override ScenarioFailure Missing(RequestPattern wanted, CallRecord call, List<int> made)
    {
        var near = made.FindIndex(index => wanted.IsFor(((FetchEntry)call.Entries[index]).Request));
        int? entry = near >= 0 ? made[near] : made.Count > 0 ? made[0] : null;
        var instead = near >= 0 ? Difference(wanted, call, made[near])
            : made.Count == 0 ? "the script made no such request"
            : $"the script made {Describe(call, made[0])}";
        return new ScenarioFailure($"Expected a request {wanted}, but {instead}.", wanted.Span) { JournalEntry = entry };
    }

    private static string Difference(RequestPattern wanted, CallRecord call, int index)
    {
        if (wanted.FirstDifference(((FetchEntry)call.Entries[index]).Request) is not var (field, actual))
            return $"its reply was {StatusOf(call, index)?.ToString(null, null) ?? "a failure"} instead of {wanted.Status}";
        if (field.Name.Contains("token", StringComparison.OrdinalIgnoreCase))
            return $"in it {field.Name} is {(actual is null ? "missing" : "another")}";
        var found = actual is null ? "missing" : $"\"{actual}\"";
        return $"in it {field.Name} is {found} instead of {field.Wanted}";
    }

    private static string Describe(CallRecord call, int index)
    {
        var request = ((FetchEntry)call.Entries[index]).Request;
        return $"{request.Method} {request.Url.OriginalString}";
    }

    private static bool IsForAudio(CallRecord call, int index) =>
        ((FetchEntry)call.Entries[index]).Request.Purpose == FetchPurpose.Audio;

    private static int? StatusOf(CallRecord call, int index)
    {
        var request = ((FetchEntry)call.Entries[index]).Request;
        for (var i = index + 1; i < call.Entries.Count; i++)
        {
            if (call.Entries[i] is ResponseEntry response && ReferenceEquals(response.Request, request))
                return (response.Outcome as FetchReply)?.Status;
        }

        return null;
    }
}
