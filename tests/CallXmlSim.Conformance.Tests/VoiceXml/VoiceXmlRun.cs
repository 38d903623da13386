using System.Text;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.VoiceXml;

namespace CallXmlSim.Conformance.Tests.VoiceXml;

/// <summary>Runs one test: a call to its entry document, in virtual time.</summary>
internal sealed class VoiceXmlRun
{
    /// <summary>The label of the log entries that carry a verdict.</summary>
    public const string VerdictLabel = "conf";

    private const string ScriptNumber = "1000";

    private readonly VoiceXmlTest _test;
    private readonly PackServer _server;
    private readonly DirectedCaller _caller;
    private readonly Simulator _simulator = new(new SimulatorOptions { EventLimit = 1_000_000 });

    private VoiceXmlRun(VoiceXmlTest test, PackServer server)
    {
        (_test, _server) = (test, server);
        _caller = new DirectedCaller(SimulatedNetwork.CallerHangsUpAfter(test), SimulatedNetwork.UnaskedInput(test));
    }

    /// <summary>What is wrong with a test, empty when it passes.</summary>
    public static VoiceXmlOutcome Of(VoiceXmlManifest manifest, VoiceXmlTest test)
    {
        using var server = new PackServer(manifest, test);
        return new VoiceXmlRun(test, server).Run(manifest);
    }

    private VoiceXmlOutcome Run(VoiceXmlManifest manifest)
    {
        var text = Encoding.UTF8.GetString(_server.Find(_server.Entry) ?? throw new InvalidDataException($"{_test.Entry} is not there."));
        var binding = VoiceXmlProgram.Bind(MarkupDocument.Read(SourceText.From(text, _server.Entry.ToString())), _server.Entry);
        if (binding.Program is not { } program)
            return new VoiceXmlOutcome([$"the entry document is refused: {string.Join("; ", binding.Diagnostics)}"], []);
        _simulator.Web.UseNetwork(_server);
        _simulator.MapNumber(ScriptNumber, program);
        SimulatedNetwork.SetUp(_simulator, manifest, _test);
        _simulator.Dial("2000", ScriptNumber, _caller);
        _simulator.RunToEnd();
        var failures = Judge();
        return new VoiceXmlOutcome(failures, _caller.Inputs)
        {
            Journal = failures.Count == 0 ? "" : JournalText(),
        };
    }

    private string JournalText() => string.Join('\n', _simulator.Journal.Entries.Select(entry => entry.ToString()));

    private IEnumerable<T> Entries<T>() => _simulator.Journal.Entries.OfType<T>();

    private List<string> Judge()
    {
        var failures = new List<string>();
        var verdict = Entries<LogEntry>().FirstOrDefault(entry => entry.Label == VerdictLabel)?.Message;
        var end = Entries<EndedEntry>().LastOrDefault()?.End;
        if (_test.Verdict == "conf")
        {
            if (verdict != "pass")
                failures.Add(verdict ?? $"no verdict; the session ended by {end?.Reason} {end?.Detail}");
        }
        else
        {
            if (verdict is not (null or "pass"))
                failures.Add(verdict);
            if (end?.Reason is not (EndReason.Exit or EndReason.DocumentEnd) && !EndsByDefaultHandler(end))
                failures.Add($"the session ended by {end?.Reason} {end?.Detail}");
            if (Entries<EventEntry>().Any(entry => entry.Event.Name.StartsWith("connection.disconnect", StringComparison.Ordinal)))
                failures.Add("a disconnect event was thrown");
        }

        if (_test.Expect is { } expected)
            Expect(expected, end, failures);
        return failures;
    }

    // The default handler of errors exits (VoiceXML 2.0, 5.2.5). An error that no document throws is not meant to.
    private bool EndsByDefaultHandler(EndEffect? end) =>
        end?.Reason == EndReason.UnhandledError
        && Entries<EventEntry>().Last().Event is { Source: { } source, Origin: var origin }
        && source[origin].StartsWith("<throw");

    private void Expect(VoiceXmlExpectation expected, EndEffect? end, List<string> failures)
    {
        var from = expected.AfterInput > 0 && _caller.HeardBefore.Count >= expected.AfterInput
            ? _caller.HeardBefore[expected.AfterInput - 1]
            : 0;
        InOrder(expected.SpokenInOrder, string.Join(' ', _caller.Texts.Skip(from)), "spoken", failures);
        InOrder(
            expected.LoggedInOrder, string.Join('\n', Entries<LogEntry>().Select(entry => $"{entry.Label} {entry.Message}")), "logged", failures);
        InOrder([.. expected.Audio.Select(file => new Uri(_server.Folder, file).ToString())], string.Join(' ', _caller.Recordings), "played", failures);
        if (expected.ExitValue is { } value && !(end?.Values.Any(pair => pair.Value == value.ToString()) ?? false))
            failures.Add($"the exit value is {string.Join(", ", end?.Values ?? [])}, not {value}");
    }

    private static void InOrder(IReadOnlyList<string> texts, string all, string what, List<string> failures)
    {
        var found = Collapse(all);
        var from = 0;
        foreach (var text in texts.Select(Collapse))
        {
            var place = found.IndexOf(text, from, StringComparison.OrdinalIgnoreCase);
            if (place < 0)
            {
                failures.Add($"\"{text}\" is not {what} in its order: {found}");
                return;
            }

            from = place + text.Length;
        }
    }

    private static string Collapse(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
