using CallXmlSim.Recognition.Compilation;
using CallXmlSim.Recognition.Semantics;

namespace CallXmlSim.Recognition.Matching;

/// <summary>
/// Writes out the parses that a chart holds. Where the input can be read in several ways, the first place where two
/// readings differ decides: the heavier alternative goes first, of equal weights the one written first, and a repeat
/// takes as many as it can unless its probability says otherwise. Only items that lead to an end are followed, so
/// there are no dead ends, and no state of it lies on the machine's stack.
/// </summary>
internal sealed class ParseEnumerator(RuleGraph graph, Chart chart, IReadOnlyList<string> words)
{
    /// <summary>The most steps, over all parses, before the enumeration ends.</summary>
    private const int StepLimit = 1_000_000;

    /// <summary>The most parts of one parse.</summary>
    private const int PartLimit = 100_000;

    private readonly List<ParsePart> _parts = [];
    private readonly List<ParseMove> _moves = [];
    private readonly List<int> _ends = [];
    private readonly UsefulItems _useful = new(chart);

    /// <summary>All parses, best first, each once.</summary>
    public IEnumerable<LogicalParse> Enumerate()
    {
        LogicalParse? first = null;
        HashSet<string>? known = null;
        foreach (var parse in EnumerateAll())
        {
            // Most inputs have one parse: the second one is the first that can be a repetition.
            if (first is not null)
                known ??= [first.ToString()];
            first ??= parse;
            if (known?.Add(parse.ToString()) != false)
                yield return parse;
        }
    }

    private IEnumerable<LogicalParse> EnumerateAll()
    {
        var steps = 0;
        foreach (var root in chart.Roots)
        {
            _parts.Clear();
            Begin(root);
            while (_moves.Count > 0 && ++steps <= StepLimit)
            {
                var move = _moves[^1];
                _moves.RemoveAt(_moves.Count - 1);
                _parts.RemoveRange(move.Parts, _parts.Count - move.Parts);
                if (_parts.Count >= PartLimit)
                    continue;
                if (move.Enters)
                    Enter(move.Frame, move.Item);
                else if (Follow(move.Frame, move.Item))
                    yield return new LogicalParse([.. _parts], words);
            }
        }
    }

    private void Begin(int root)
    {
        var instance = chart.Instances[root];
        if (instance.Ends is not [.., var last] || last != chart.Position)
            return;
        var rule = graph.Rules[instance.Rule];
        var useful = _useful.Before([chart.Find(rule.Accept, 0, root, last)]);
        var reference = new RuleReference(rule.Rule, rule.Grammar, RuleNotation.Local(rule.Rule.Name));
        var frame = new ParseFrame(null, -1, reference, useful);
        Mark(ParsePartKind.RuleStart, reference, 0);
        Push(frame, chart.Find(rule.Start, 0, root, 0));
    }

    // Goes on from an item; true when the parse is complete.
    private bool Follow(ParseFrame frame, int number)
    {
        var item = chart.Items[number];
        var state = graph.States[item.State];
        switch (state.Kind)
        {
            case StateKind.Accept:
                return Leave(frame, item.Position);
            case StateKind.Word or StateKind.WordPart or StateKind.AnyWord:
                if (state.Kind == StateKind.Word)
                    AddToken(graph.Tokens[state.Mark], item.Position + 1);
                Push(frame, chart.Find(state.Next, 0, item.Instance, item.Position + 1));
                break;
            case StateKind.Tag:
                AddTag(graph.Tags[state.Operand], item.Position);
                Push(frame, chart.Find(state.Next, 0, item.Instance, item.Position));
                break;
            case StateKind.Call:
                Push(frame, number, enters: true);
                break;
            case StateKind.Repeat:
                Repeat(frame, number, item, state);
                break;
            case StateKind.Split:
                Choose(frame, item, graph.Splits[state.Operand]);
                break;
        }

        return false;
    }

    private void Choose(ParseFrame frame, Item item, Split split)
    {
        var first = _moves.Count;
        if (!split.IsIndexed)
        {
            foreach (var way in split.States)
                Push(frame, chart.Find(way, 0, item.Instance, item.Position));
        }
        else
        {
            var word = item.Position < chart.Position ? chart.Words[item.Position] : Vocabulary.Unknown;
            foreach (var way in split.Before(word))
                Push(frame, chart.Find(way, 0, item.Instance, item.Position));
        }

        _moves.Reverse(first, _moves.Count - first);
    }

    private void Repeat(ParseFrame frame, int number, Item item, State state)
    {
        var limits = graph.Repeats[state.Operand];
        var first = _moves.Count;
        if (item.Count < limits.Maximum)
            Push(frame, number, enters: true);
        if (item.Count >= limits.Minimum)
            Push(frame, chart.Find(state.Next, 0, item.Instance, item.Position));
        if (!limits.PreferFewer)
            _moves.Reverse(first, _moves.Count - first);
    }

    private void Enter(ParseFrame frame, int number)
    {
        var item = chart.Items[number];
        var state = graph.States[item.State];
        var called = state.Kind == StateKind.Call ? state.Operand : graph.Repeats[state.Operand].Rule;
        var instance = chart.InstanceOf(called, item.Position);
        var rule = graph.Rules[called];
        _ends.Clear();
        foreach (var end in chart.Instances[instance].Ends)
        {
            if (frame.Contains(chart.Resumed(number, end)))
                _ends.Add(chart.Find(rule.Accept, 0, instance, end));
        }

        if (_ends.Count == 0)
            return;
        var reference = state.Kind == StateKind.Call ? graph.References[state.Mark] : null;
        var callee = new ParseFrame(frame, number, reference, _useful.Before(_ends));
        if (reference is not null)
            Mark(ParsePartKind.RuleStart, reference, item.Position);
        Push(callee, chart.Find(rule.Start, 0, instance, item.Position));
    }

    private bool Leave(ParseFrame frame, int position)
    {
        if (frame.Reference is not null)
            Mark(ParsePartKind.RuleEnd, frame.Reference, position);
        if (frame.Caller is null)
            return true;
        Push(frame.Caller, chart.Resumed(frame.CallItem, position));
        return false;
    }

    private void AddToken(string text, int position) =>
        _parts.Add(new ParsePart { Kind = ParsePartKind.Token, Text = text, Position = position });

    private void AddTag(SemanticTag tag, int position) =>
        _parts.Add(new ParsePart { Kind = ParsePartKind.Tag, Text = tag.Text, Tag = tag, Position = position });

    private void Mark(ParsePartKind kind, RuleReference reference, int position) => _parts.Add(new ParsePart
    {
        Kind = kind,
        Text = reference.Notation,
        Rule = reference.Rule,
        Grammar = reference.Grammar,
        Position = position,
    });

    // A step to an item that leads to no useful end is none.
    private void Push(ParseFrame frame, int item, bool enters = false)
    {
        if (frame.Contains(item))
            _moves.Add(new ParseMove(frame, item, enters, _parts.Count));
    }
}
