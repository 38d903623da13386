using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition.Linking;
using CallXmlSim.Recognition.Rules;
using CallXmlSim.Recognition.Semantics;

namespace CallXmlSim.Recognition.Compilation;

/// <summary>Compiles rules into states. A state is made after the one that follows it, so expansions are walked backwards.</summary>
internal sealed class GraphBuilder(IRuleResolver resolver)
{
    /// <summary>The most words of one input: counts above it are all the same.</summary>
    public const int MaximumInput = 1000;

    private readonly Dictionary<GrammarRule, int> _numbers = [];
    private readonly List<GraphRule> _rules = [];
    private readonly List<Expansion> _bodies = [];
    private readonly List<State> _states = [];
    private readonly List<int[]> _splits = [];
    private readonly List<RepeatLimits> _repeats = [];
    private readonly List<string> _tokens = [];
    private readonly List<SemanticTag> _tags = [];
    private readonly List<RuleReference> _references = [];
    private readonly Vocabulary _vocabulary = new();
    private int _built;

    /// <summary>Where each reference of the graph is written, by its number.</summary>
    public List<TextSpan> ReferenceSpans { get; } = [];

    /// <summary>The repeats without a maximum, with the rule that each repeats.</summary>
    public List<(RepeatExpansion Expansion, int Rule)> OpenRepeats { get; } = [];

    /// <summary>Takes a rule, and all that it refers to, into the graph.</summary>
    public void Add(ResolvedRule rule)
    {
        Number(rule);
        for (; _built < _rules.Count; _built++)
        {
            var accept = Add(new State(StateKind.Accept, -1, _built));
            var start = Compile(_bodies[_built], accept, _rules[_built].Grammar);
            _rules[_built] = _rules[_built] with { Accept = accept, Start = start };
        }
    }

    /// <summary>The graph of all rules added.</summary>
    public RuleGraph Build()
    {
        var network = new StateNetwork([.. _states], [.. _rules], [.. _splits], [.. _repeats]);
        var alive = StateAnalysis.Alive(network);
        network = network.Prune(alive);
        var nullable = StateAnalysis.Nullable(network);
        return new RuleGraph
        {
            States = network.States,
            Rules = network.Rules,
            Splits = new SplitIndexer(network, nullable).Index(),
            Repeats = network.Repeats,
            Tokens = [.. _tokens],
            Tags = [.. _tags],
            References = [.. _references],
            Vocabulary = _vocabulary,
            Alive = alive,
            Nullable = nullable,
            Consuming = StateAnalysis.Consuming(network, nullable),
        };
    }

    private int Compile(Expansion expansion, int next, GrammarDocument grammar)
    {
        switch (expansion)
        {
            case TokenExpansion token:
                return Token(token.Text, next, grammar.Mode);
            case SequenceExpansion sequence:
                for (var i = sequence.Items.Count - 1; i >= 0; i--)
                    next = Compile(sequence.Items[i], next, grammar);
                return next;
            case AlternativesExpansion alternatives:
                return Alternatives(alternatives, next, grammar);
            case RepeatExpansion repeat:
                return Repeat(repeat, next, grammar);
            case TagExpansion tag:
                _tags.Add(tag.Tag);
                return Add(new State(StateKind.Tag, next, _tags.Count - 1));
            case SpecialExpansion { Rule: SpecialRule.Null }:
                return next;
            case SpecialExpansion { Rule: SpecialRule.Garbage }:
                return Garbage(next);
            case RuleReferenceExpansion reference:
                return Reference(reference, next, grammar);
            default:
                return Add(new State(StateKind.Fail, -1, -1));
        }
    }

    private int Token(string text, int next, GrammarMode mode)
    {
        if (mode == GrammarMode.Dtmf)
            text = DtmfTokens.KeyOf(text) ?? text;
        var words = mode == GrammarMode.Dtmf ? [text] : InputWords.Of(text).ConvertAll(InputWords.Normalize);
        if (words.Count == 0)
            words.Add(InputWords.Normalize(text));
        _tokens.Add(text);
        var kind = StateKind.Word;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            next = Add(new State(kind, next, _vocabulary.Add(words[i]), _tokens.Count - 1));
            kind = StateKind.WordPart;
        }

        return next;
    }

    private int Alternatives(AlternativesExpansion alternatives, int next, GrammarDocument grammar)
    {
        // The heavier alternative is tried first; of equal weights the one written first. Weight 0 is never taken.
        var ways = new List<(int State, double Weight)>(alternatives.Alternatives.Count);
        foreach (var alternative in alternatives.Alternatives)
        {
            if (alternative.Weight > 0)
                ways.Add((Compile(alternative.Expansion, next, grammar), alternative.Weight));
        }

        return Split([.. ways.OrderByDescending(way => way.Weight).Select(way => way.State)]);
    }

    private int Repeat(RepeatExpansion repeat, int next, GrammarDocument grammar)
    {
        // A further time is tried first unless it is the less likely (SRGS 1.0, 2.5.1).
        var preferFewer = repeat.Probability < 0.5;
        switch (repeat)
        {
            case { Maximum: 0 }:
                return next;
            case { Minimum: 1, Maximum: 1 }:
                return Compile(repeat.Item, next, grammar);
            case { Minimum: 0, Maximum: 1 }:
                var once = Compile(repeat.Item, next, grammar);
                return Split(preferFewer ? [next, once] : [once, next]);
        }

        var body = AddRule(new ResolvedRule(grammar, _rules[_built].Rule), isNamed: false, repeat.Item);
        var minimum = Math.Min(repeat.Minimum, MaximumInput + 1);
        var maximum = repeat.Maximum is { } most && most <= MaximumInput ? most : int.MaxValue;
        if (repeat.Maximum is null)
            OpenRepeats.Add((repeat, body));
        _repeats.Add(new RepeatLimits(body, minimum, maximum, preferFewer));
        return Add(new State(StateKind.Repeat, next, _repeats.Count - 1));
    }

    private int Garbage(int next)
    {
        // As little as possible: "up until the next rule match, the next token or the end" (SRGS 1.0, 2.2.3).
        var any = Add(new State(StateKind.AnyWord, _states.Count + 1, -1));
        return Split([next, any]);
    }

    private int Reference(RuleReferenceExpansion reference, int next, GrammarDocument grammar)
    {
        if (resolver.Resolve(grammar, reference) is not { } target)
            return Add(new State(StateKind.Fail, -1, -1));
        _references.Add(new RuleReference(target.Rule, target.Grammar, RuleNotation.Of(reference)));
        ReferenceSpans.Add(reference.Span);
        return Add(new State(StateKind.Call, next, Number(target), _references.Count - 1));
    }

    private int Number(ResolvedRule rule)
    {
        if (!_numbers.TryGetValue(rule.Rule, out var number))
            _numbers.Add(rule.Rule, number = AddRule(rule, isNamed: true, rule.Rule.Expansion));
        return number;
    }

    private int AddRule(ResolvedRule rule, bool isNamed, Expansion body)
    {
        _rules.Add(new GraphRule(rule.Rule, rule.Grammar, isNamed, -1, -1));
        _bodies.Add(body);
        return _rules.Count - 1;
    }

    private int Split(int[] ways)
    {
        _splits.Add(ways);
        return Add(new State(StateKind.Split, -1, _splits.Count - 1));
    }

    private int Add(State state)
    {
        _states.Add(state);
        return _states.Count - 1;
    }
}
