using System.Collections.Concurrent;
using CallXmlSim.Documents.Text;
using CallXmlSim.Sessions;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Testing.Coverage;

/// <summary>
/// Collects what the scenarios of a suite run of their scripts: elements, handlers, choices and grammar rules. A script that
/// several scenarios load counts once. Thread-safe.
/// </summary>
/// <param name="keepsConversations">Whether the conversation that first reached a part is kept, for a report to show.</param>
public sealed class CoverageMap(bool keepsConversations = false)
{
    private readonly ConcurrentDictionary<SourceText, DocumentCoverage> _bySource = [];
    private readonly Dictionary<(string Name, string Content), DocumentCoverage> _byText = [];
    private readonly CoverageNames _names = new();
    private readonly List<DocumentCoverage> _inOrder = [];
    private readonly HashSet<DocumentCoverage> _listed = [];
    private readonly object _gate = new();

    /// <summary>What was run so far.</summary>
    public CoverageResult Result
    {
        get
        {
            lock (_gate)
                return new CoverageResult([.. _inOrder.Select(document => document.ToResult())]);
        }
    }

    /// <summary>Takes the scripts of cases in, so that a script that is never reached counts as well; a run does so too.</summary>
    public void Include(IReadOnlyList<SuiteCase> cases)
    {
        var scripts = cases
            .SelectMany(@case => @case.Scenario?.World.Scripts ?? [])
            .Select(script => script.Script)
            .Distinct()
            .ToList();
        lock (_gate)
        {
            foreach (var script in scripts)
                _names.Add(script);
            foreach (var document in scripts.SelectMany(Take))
                List(document);
        }
    }

    internal CallCoverage BeginCall() => new(this);

    /// <summary>The parts of a document. A call may lead to a document that no scenario names.</summary>
    internal DocumentCoverage DocumentOf(SourceText source)
    {
        if (_bySource.TryGetValue(source, out var known))
            return known;
        lock (_gate)
        {
            if (!_byText.ContainsKey(KeyOf(source)))
                _ = Take(ScriptLoader.Load(source));
            return Know(source, []);
        }
    }

    /// <summary>Whether the call is the first to reach a part, so that its conversation is worth telling.</summary>
    internal bool Wants(CallCoverage call, bool passed)
    {
        if (!keepsConversations)
            return false;
        lock (_gate)
            return call.Documents.Any(run => WantsAny(run, passed));
    }

    /// <summary>Adds a call. Calls are added in the order of the report.</summary>
    internal void Add(CaseOutcome outcome)
    {
        if (outcome.Coverage is not { } call)
            return;
        lock (_gate)
        {
            foreach (var run in call.Documents)
            {
                List(run.Document);
                for (var slot = 0; slot < run.FirstEntries.Length; slot++)
                {
                    if (run.FirstEntries[slot] is not (>= 0 and var entry))
                        continue;
                    if (run.Document.Wants(slot, outcome.Passed))
                        run.Document.Tell(slot, ReachOf(outcome, call.Transcript, entry));
                    run.Document.Add(slot, outcome.Passed);
                }
            }
        }
    }

    private Reach ReachOf(CaseOutcome outcome, CallTranscript transcript, int entry) => keepsConversations
        ? new Reach(outcome.Case, outcome.Passed, transcript, transcript.LineOf(entry))
        : new Reach(outcome.Case, outcome.Passed, CallTranscript.Empty, -1);

    private static bool WantsAny(CallCoverage.DocumentRun run, bool passed)
    {
        for (var slot = 0; slot < run.FirstEntries.Length; slot++)
        {
            if (run.FirstEntries[slot] >= 0 && run.Document.Wants(slot, passed))
                return true;
        }

        return false;
    }

    // A program names the parts of its grammars as well, which may be documents of their own.
    private List<DocumentCoverage> Take(LoadedScript script) =>
        [.. (script.Application?.CoveragePoints ?? [])
            .GroupBy(point => point.Source)
            .Select(points => Know(points.Key, points))];

    private DocumentCoverage Know(SourceText source, IEnumerable<CoveragePoint> points)
    {
        var key = KeyOf(source);
        if (!_byText.TryGetValue(key, out var document))
        {
            var named = key.Name == source.Name ? source : SourceText.From(key.Content, key.Name);
            _byText.Add(key, document = new DocumentCoverage(named, points));
        }

        _bySource[source] = document;
        return document;
    }

    private (string Name, string Content) KeyOf(SourceText source) => (_names.Of(source.Name), source.Content);

    private void List(DocumentCoverage document)
    {
        if (document.Slots > 0 && _listed.Add(document))
            _inOrder.Add(document);
    }
}
