using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Recognition.Compilation;

namespace CallXmlSim.Recognition.Linking;

/// <summary>Finds what is wrong with rules that are each well written: recursion at the left, repeats of nothing, dead rules.</summary>
internal sealed class GraphCheck(RuleGraph graph, GraphBuilder builder)
{
    /// <summary>The findings.</summary>
    public IEnumerable<Diagnostic> Run() => [.. Recursions(), .. EmptyRepeats(), .. DeadRules()];

    // A circle of calls around which no input is taken gives every input endlessly many parses. A circle that takes
    // input, if only at its end, is matched as any other rule.
    private IEnumerable<Diagnostic> Recursions()
    {
        var calls = LeftCall.FindAll(graph);
        var endless = RuleCycles.Find(calls.FindAll(call => call.CanBeAll), graph.Rules.Length);
        return endless.Count > 0
            ? endless.Select(call => Finding(
                GrammarDiagnostics.EndlessReference,
                call,
                "Take the reference out, or put a token before or after it that must be said."))
            : RuleCycles.Find(calls, graph.Rules.Length).Select(call => Finding(
                GrammarDiagnostics.LeftRecursion,
                call,
                "Repeat what follows the reference instead: item repeat=\"0-\", or <0-> in the ABNF form."));
    }

    private Diagnostic Finding(DiagnosticDescriptor descriptor, LeftCall call, string help) =>
        new(descriptor, graph.Rules[call.Caller].Rule.Source, builder.ReferenceSpans[call.Reference])
        {
            Arguments = [graph.References[call.Reference].Rule.Name],
            Help = help,
        };

    private IEnumerable<Diagnostic> EmptyRepeats() =>
        from repeat in builder.OpenRepeats
        let body = graph.Rules[repeat.Rule]
        where graph.Nullable[body.Start]
        select new Diagnostic(GrammarDiagnostics.EmptyRepeat, body.Rule.Source, repeat.Expansion.Span);

    private IEnumerable<Diagnostic> DeadRules() =>
        from rule in graph.Rules
        where rule.IsNamed && !graph.Alive[rule.Start]
        select new Diagnostic(GrammarDiagnostics.NeverMatches, rule.Rule.Source, rule.Rule.NameSpan)
        {
            Arguments = [rule.Rule.Name],
        };
}
