using System.Globalization;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios;
using CallXmlSim.Testing.Scenarios.Expectations;

namespace CallXmlSim.Testing.Recording;

/// <summary>Writes what held at the end of a call.</summary>
internal static class ExpectationRecorder
{
    /// <summary>The expectations that a journal fulfils.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="withLog">Whether the script's log is expected, too.</param>
    public static YamlMapping Write(Journal journal, bool withLog)
    {
        var entries = journal.Entries;
        var ids = entries.Select(entry => entry.Leg.Id).Where(id => !string.IsNullOrEmpty(id)).ToHashSet(StringComparer.Ordinal);
        var call = new CallRecord(entries, [], [], static _ => null);
        var ended = entries.OfType<EndedEntry>().FirstOrDefault(entry => entry.Session == call.MainSession);
        return YamlBuilder.Mapping(
            ("nothing else is heard", new YamlScalar("true", IsQuoted: false, default)),
            ("events", Texts(entries.OfType<EventEntry>().Select(entry => entry.Event.Name))),
            ("log", !withLog ? null : Texts(entries.OfType<LogEntry>().Select(entry => journal.Mask(TextPattern.Collapse(entry.Message))))),
            ("requests", Requests(journal, ids)),
            ("calls", CallsExpectation.Written(call)),
            ("recordings", Texts(entries.OfType<RecordingEntry>().Select(entry => entry.Name))),
            ("routed to", Route(entries)),
            ("panel", Panel(entries)),
            ("outcome", InteractionOutcomeName.Find(entries) is { } outcome ? YamlBuilder.Text(InteractionOutcomeName.Of(outcome)) : null),
            ("hung up by", entries.OfType<HangUpEntry>().FirstOrDefault() is { } hangUp ? YamlBuilder.Text(PartyName.Of(hangUp.Party)["the ".Length..]) : null),
            ("returns", ended is null ? null : Form(journal, ended.End.Values.Select(value => new FetchField(value.Key, value.Value)))),
            ("ends by", ended is not null ? YamlBuilder.Text(EndName.Of(ended.End.Reason)) : null));
    }

    /// <summary>
    /// The requests that scripts made to servers, each with its outcome. What lies beside a script is found without a word, and
    /// under another URL in another folder; recordings are made anew.
    /// </summary>
    public static IEnumerable<(FetchRequest Request, FetchOutcome? Outcome, TimeSpan Delay)> Fetches(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var fetch in entries.OfType<FetchEntry>().Where(fetch => fetch.Request.Url is { IsFile: false, Scheme: not "recording" }))
        {
            var response = entries.OfType<ResponseEntry>().FirstOrDefault(entry => ReferenceEquals(entry.Request, fetch.Request));
            yield return (fetch.Request, response?.Outcome, (response?.Time ?? fetch.Time) - fetch.Time);
        }
    }

    private static YamlSequence? Texts(IEnumerable<string> texts)
    {
        var list = YamlBuilder.List(texts.Select(YamlBuilder.Text));
        return list.Items.Count == 0 ? null : list;
    }

    private static YamlNode? Requests(Journal journal, HashSet<string> ids)
    {
        var requests = Fetches(journal.Entries).Select(fetch => (YamlNode)YamlBuilder.Mapping(
            ("request", YamlBuilder.Text(AddressOf(fetch.Request))),
            ("form", Form(journal, fetch.Request.Fields.Where(field => !ids.Contains(field.Value)))),
            ("status", fetch.Outcome is FetchReply reply ? Number(reply.Status) : null)));
        var list = YamlBuilder.List(requests);
        return list.Items.Count > 0 ? list : journal.Entries.OfType<FetchEntry>().Any() ? null : YamlBuilder.Text("none");
    }

    /// <summary>Method and URL without the query.</summary>
    public static string AddressOf(FetchRequest request) => $"{request.Method} {request.Url.GetLeftPart(UriPartial.Path)}";

    /// <summary>The fields that may be shown: not files, and nothing secret.</summary>
    public static YamlMapping? Form(Journal journal, IEnumerable<FetchField> fields)
    {
        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in fields.Where(field => field.File is null))
        {
            if (!field.Name.Contains("token", StringComparison.OrdinalIgnoreCase) && journal.Mask(field.Value) == field.Value)
                shown[field.Name] = TextPattern.Collapse(field.Value);
        }

        return shown.Count == 0 ? null : YamlBuilder.Mapping(shown.Select(field => (field.Key, (YamlNode?)YamlBuilder.Text(field.Value))));
    }

    private static YamlNode? Route(IReadOnlyList<JournalEntry> entries)
    {
        if (!entries.OfType<InteractionCreatedEntry>().Any())
            return null;
        if (entries.OfType<RoutedEntry>().LastOrDefault() is not { } routed)
            return YamlBuilder.Text("nowhere");
        var agent = entries.OfType<OfferAcceptedEntry>().LastOrDefault()?.Agent;
        return YamlBuilder.Mapping(
            ("queue", Number(routed.Queue)),
            ("agent", agent is null ? null : YamlBuilder.Text(agent)),
            ("by", YamlBuilder.Text(RouteName.Of(routed.By))));
    }

    private static YamlMapping? Panel(IReadOnlyList<JournalEntry> entries)
    {
        var rows = entries.OfType<OfferEntry>().LastOrDefault()?.Panel.ExternalRows ?? [];
        var shown = rows.DistinctBy(row => row.Name).ToList();
        return shown.Count == 0
            ? null
            : YamlBuilder.Mapping(shown.Select(row => (row.Name, (YamlNode?)YamlBuilder.Text(TextPattern.Collapse(row.Value)))));
    }

    private static YamlScalar Number(int number) => YamlBuilder.Text(number.ToString(CultureInfo.InvariantCulture));
}
