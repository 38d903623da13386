using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Recognition.BuiltIns;
using CallXmlSim.Recognition.Compilation;
using CallXmlSim.Recognition.Rules;

namespace CallXmlSim.Recognition.Linking;

/// <summary>
/// Binds a grammar to the grammars that it refers to, without fetching anything itself: ask <see cref="Pending"/> for
/// what is wanted, supply it, and repeat until nothing is; then <see cref="Link"/>. Only what can be reached is wanted,
/// and built-in grammars are found without being asked for.
/// </summary>
public sealed class GrammarLinker
{
    /// <summary>How many other grammars a grammar may need, directly or through others.</summary>
    public const int MaximumGrammars = 100;

    private readonly GrammarDocument _root;
    private readonly GrammarReferences _references = new();
    private readonly List<ExternalGrammar> _wanted = [];
    private readonly List<(GrammarDocument Grammar, RuleReferenceExpansion Reference)> _seen = [];
    private readonly HashSet<GrammarRule> _visited = [];
    private readonly Queue<ResolvedRule> _unvisited = new();

    /// <summary>Begins with a grammar.</summary>
    public GrammarLinker(GrammarDocument root)
    {
        _root = root;
        if (root.Address is not null)
            _references.Supply(root.Address, root);
        foreach (var rule in root.Rules)
            _unvisited.Enqueue(new ResolvedRule(root, rule));
        Visit();
    }

    /// <summary>The grammars still wanted, in the order of their references; empty when the grammar can be linked.</summary>
    public IReadOnlyList<ExternalGrammar> Pending =>
        _wanted.FindAll(wanted => !_references.IsSupplied(wanted.Address));

    /// <summary>Supplies a wanted grammar, whether it is valid or not.</summary>
    /// <param name="address">The address it was wanted by.</param>
    /// <param name="grammar">The grammar.</param>
    public void Supply(Uri address, GrammarDocument grammar)
    {
        _references.Supply(address, grammar);
        foreach (var (referrer, reference) in _seen)
        {
            if (reference.Grammar == address && _references.Resolve(referrer, reference) is { } rule)
                _unvisited.Enqueue(rule);
        }

        Visit();
    }

    /// <summary>Says that a wanted grammar is not to be had.</summary>
    /// <param name="address">The address it was wanted by.</param>
    /// <param name="reason">Why not, as a clause without a full stop, such as <c>the server answered 404</c>.</param>
    public void SupplyNothing(Uri address, string reason) => _references.SupplyNothing(address, reason);

    /// <summary>Asks for every wanted grammar in turn, and links.</summary>
    /// <param name="find">Finds a grammar by its address; <c>null</c> when there is none.</param>
    public LinkedGrammar LinkAll(Func<Uri, GrammarDocument?> find)
    {
        while (Pending is [var wanted, ..])
        {
            if (find(wanted.Address) is { } grammar)
                Supply(wanted.Address, grammar);
            else
                SupplyNothing(wanted.Address, "nothing is there");
        }

        return Link();
    }

    /// <summary>Binds the grammar. What is still wanted counts as not to be had.</summary>
    public LinkedGrammar Link()
    {
        var diagnostics = new List<Diagnostic>(_root.Diagnostics);
        foreach (var (grammar, reference) in _seen)
        {
            if (_references.Check(grammar, reference) is { } fault)
                diagnostics.Add(fault);
        }

        foreach (var grammar in _references.Supplied)
        {
            if (grammar != _root)
                diagnostics.AddRange(grammar.Diagnostics);
        }

        if (HasErrors(diagnostics))
            return new LinkedGrammar(null, diagnostics);
        var builder = new GraphBuilder(_references);
        foreach (var rule in _root.Rules)
            builder.Add(new ResolvedRule(_root, rule));
        var graph = builder.Build();
        diagnostics.AddRange(new GraphCheck(graph, builder).Run());
        return new LinkedGrammar(
            HasErrors(diagnostics) ? null : new RecognitionGrammar(_root, graph, EntriesOf(graph)), diagnostics);
    }

    private static bool HasErrors(List<Diagnostic> diagnostics) =>
        diagnostics.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    // The root of an SRGS grammar; all public rules of a JSGF one, which has no root (JSGF 1.0, 3.2).
    private int[] EntriesOf(RuleGraph graph)
    {
        var entries = new List<int>();
        for (var i = 0; i < graph.Rules.Length; i++)
        {
            var rule = graph.Rules[i].Rule;
            var isEntry = rule == _root.Root || (_root.Form == GrammarForm.Jsgf && rule.IsPublic);
            if (isEntry && graph.Rules[i].IsNamed && graph.Rules[i].Grammar == _root)
                entries.Add(i);
        }

        return [.. entries];
    }

    private void Want(ExternalGrammar wanted)
    {
        if (wanted.Address is { IsAbsoluteUri: true, Scheme: BuiltInGrammars.Scheme })
        {
            if (BuiltInGrammars.Find(wanted.Address) is { } builtIn)
                _references.Supply(wanted.Address, builtIn);
            else
                SupplyNothing(wanted.Address, "there is no such built-in grammar");
        }
        else if (_wanted.Count == MaximumGrammars)
        {
            SupplyNothing(wanted.Address, $"more than {MaximumGrammars} other grammars are needed");
        }
        else
        {
            _wanted.Add(wanted);
        }
    }

    private void Visit()
    {
        while (_unvisited.TryDequeue(out var next))
        {
            if (!_visited.Add(next.Rule))
                continue;
            foreach (var part in Expansions.DescendantsAndSelf(next.Rule.Expansion))
            {
                if (part is RuleReferenceExpansion reference)
                    See(next.Grammar, reference);
            }
        }
    }

    private void See(GrammarDocument grammar, RuleReferenceExpansion reference)
    {
        if (reference.Grammar is { } address)
        {
            _seen.Add((grammar, reference));
            if (!_references.IsSupplied(address) && !_wanted.Exists(wanted => wanted.Address == address))
                Want(new ExternalGrammar(address, grammar.Source, reference.Span));
        }

        if (_references.Resolve(grammar, reference) is { } rule)
            _unvisited.Enqueue(rule);
    }
}
