using CallXmlSim.Recognition.Compilation;

namespace CallXmlSim.Recognition.Linking;

/// <summary>A call of a rule that can stand at the very beginning of what another rule matches.</summary>
/// <param name="Caller">The number of the rule that calls.</param>
/// <param name="Callee">The number of the rule that is called.</param>
/// <param name="Reference">The number of the reference; -1 for the body of a repeat.</param>
/// <param name="CanBeAll">Whether the call can be all that the caller matches.</param>
internal readonly record struct LeftCall(int Caller, int Callee, int Reference, bool CanBeAll)
{
    /// <summary>All such calls of a graph, in the order of the rules.</summary>
    public static List<LeftCall> FindAll(RuleGraph graph)
    {
        var calls = new List<LeftCall>();
        var seen = new HashSet<int>();
        var unseen = new Stack<int>();
        for (var caller = 0; caller < graph.Rules.Length; caller++)
        {
            seen.Clear();
            unseen.Push(graph.Rules[caller].Start);
            while (unseen.TryPop(out var number))
            {
                if (seen.Add(number))
                    Follow(graph, caller, graph.States[number], calls, unseen);
            }
        }

        return calls;
    }

    private static void Follow(RuleGraph graph, int caller, State state, List<LeftCall> calls, Stack<int> unseen)
    {
        switch (state.Kind)
        {
            case StateKind.Tag:
                unseen.Push(state.Next);
                break;
            case StateKind.Split:
                foreach (var way in graph.Splits[state.Operand].States)
                    unseen.Push(way);
                break;
            case StateKind.Call:
                calls.Add(new LeftCall(caller, state.Operand, state.Mark, graph.Nullable[state.Next]));
                if (graph.Nullable[graph.Rules[state.Operand].Start])
                    unseen.Push(state.Next);
                break;
            case StateKind.Repeat:
                var repeat = graph.Repeats[state.Operand];
                var bodyIsNullable = graph.Nullable[graph.Rules[repeat.Rule].Start];
                calls.Add(new LeftCall(
                    caller, repeat.Rule, -1, graph.Nullable[state.Next] && (repeat.Minimum <= 1 || bodyIsNullable)));
                if (repeat.Minimum == 0 || bodyIsNullable)
                    unseen.Push(state.Next);
                break;
        }
    }
}
