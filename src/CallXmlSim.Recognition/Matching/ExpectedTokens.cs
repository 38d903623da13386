using CallXmlSim.Recognition.Compilation;

namespace CallXmlSim.Recognition.Matching;

/// <summary>Looks up what a grammar would accept next after what a chart has taken.</summary>
internal sealed class ExpectedTokens(RuleGraph graph, int limit)
{
    private readonly List<ExpectedToken> _found = [];
    private readonly HashSet<ExpectedToken> _known = [];
    private readonly HashSet<int> _seen = [];
    private readonly Stack<(int State, int Way, GrammarRule Rule)> _unseen = new();

    /// <summary>What was found so far, in the order of the grammar.</summary>
    public IReadOnlyList<ExpectedToken> Found => _found;

    /// <summary>Whether the limit kept something out.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Adds what can follow the items of a chart's last position.</summary>
    public void AddFrontOf(Chart chart)
    {
        for (var i = chart.FrontStart; i < chart.Items.Count && !HasMore; i++)
        {
            var item = chart.Items[i];
            var state = graph.States[item.State];
            var rule = graph.Rules[chart.Instances[item.Instance].Rule].Rule;
            if (state.Kind != StateKind.Split)
                AddToken(state, rule);
            else if (graph.Splits[state.Operand].IsIndexed)
                AddFollowing(item.State, rule);
        }
    }

    private void AddToken(State state, GrammarRule rule)
    {
        if (state.Kind is not (StateKind.Word or StateKind.WordPart or StateKind.AnyWord))
            return;
        var token = new ExpectedToken(state.Kind == StateKind.AnyWord ? "" : graph.Tokens[state.Mark], rule);
        if (_known.Contains(token))
            return;
        HasMore = _found.Count == limit;
        if (HasMore)
            return;
        _known.Add(token);
        _found.Add(token);
    }

    // The ways of an indexed split are no items of the chart before their word is there.
    private void AddFollowing(int start, GrammarRule rule)
    {
        _unseen.Push((start, 0, rule));
        while (!HasMore && _unseen.TryPop(out var next))
        {
            if (next.Way == 0 && !_seen.Add(next.State))
                continue;
            var state = graph.States[next.State];
            switch (state.Kind)
            {
                case StateKind.Tag:
                    _unseen.Push((state.Next, 0, next.Rule));
                    break;
                case StateKind.Split:
                    // One way at a time: there may be very many, and few of them are listed.
                    var ways = graph.Splits[state.Operand].States;
                    if (next.Way + 1 < ways.Length)
                        _unseen.Push((next.State, next.Way + 1, next.Rule));
                    _unseen.Push((ways[next.Way], 0, next.Rule));
                    break;
                case StateKind.Call or StateKind.Repeat:
                    var callee = graph.Rules[
                        state.Kind == StateKind.Call ? state.Operand : graph.Repeats[state.Operand].Rule];
                    if (graph.Nullable[callee.Start]
                        || (state.Kind == StateKind.Repeat && graph.Repeats[state.Operand].Minimum == 0))
                        _unseen.Push((state.Next, 0, next.Rule));
                    _unseen.Push((callee.Start, 0, callee.Rule));
                    break;
                default:
                    AddToken(state, next.Rule);
                    break;
            }
        }
    }
}
