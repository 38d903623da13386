namespace CallXmlSim.Recognition.Compilation;

/// <summary>
/// Finds the states of which something holds, where it holds of a state because of the states that follow it: the
/// least fixed point, in time linear in the size of the network.
/// </summary>
internal static class StateAnalysis
{
    /// <summary>The states from which the end of their rule can be reached.</summary>
    public static bool[] Alive(StateNetwork network) => Solve(network, (state, alive) => state.Kind switch
    {
        StateKind.Accept => true,
        StateKind.Fail => false,
        StateKind.Call => alive[state.Next] && alive[network.CalleeStart(state)],
        StateKind.Repeat => alive[state.Next]
            && (network.Repeats[state.Operand].Minimum == 0 || alive[network.CalleeStart(state)]),
        StateKind.Split => Array.Exists(network.Splits[state.Operand], way => alive[way]),
        _ => alive[state.Next],
    });

    /// <summary>The states from which the end of their rule can be reached without input.</summary>
    public static bool[] Nullable(StateNetwork network) => Solve(network, (state, nullable) => state.Kind switch
    {
        StateKind.Accept => true,
        StateKind.Tag => nullable[state.Next],
        StateKind.Call => nullable[state.Next] && nullable[network.CalleeStart(state)],
        StateKind.Repeat => nullable[state.Next]
            && (network.Repeats[state.Operand].Minimum == 0 || nullable[network.CalleeStart(state)]),
        StateKind.Split => Array.Exists(network.Splits[state.Operand], way => nullable[way]),
        _ => false,
    });

    /// <summary>The states from which some input can be taken before the end of their rule.</summary>
    /// <param name="network">A network without dead ends.</param>
    /// <param name="nullable">What <see cref="Nullable"/> found in it.</param>
    public static bool[] Consuming(StateNetwork network, bool[] nullable) =>
        Solve(network, (state, consuming) => state.Kind switch
        {
            StateKind.WordPart or StateKind.Word or StateKind.AnyWord => true,
            StateKind.Tag => consuming[state.Next],
            StateKind.Call => consuming[network.CalleeStart(state)]
                || (nullable[network.CalleeStart(state)] && consuming[state.Next]),
            StateKind.Repeat => consuming[network.CalleeStart(state)]
                || ((network.Repeats[state.Operand].Minimum == 0 || nullable[network.CalleeStart(state)])
                    && consuming[state.Next]),
            StateKind.Split => Array.Exists(network.Splits[state.Operand], way => consuming[way]),
            _ => false,
        });

    private static bool[] Solve(StateNetwork network, Func<State, bool[], bool> holds)
    {
        var result = new bool[network.States.Length];
        var (offsets, dependents) = Dependents(network);
        var unsettled = new Stack<int>();
        for (var i = 0; i < result.Length; i++)
            Settle(i);
        while (unsettled.TryPop(out var changed))
        {
            for (var i = offsets[changed]; i < offsets[changed + 1]; i++)
                Settle(dependents[i]);
        }

        return result;

        void Settle(int state)
        {
            if (result[state] || !holds(network.States[state], result))
                return;
            result[state] = true;
            unsettled.Push(state);
        }
    }

    // For each state the states whose answer depends on it: those of state s lie from offsets[s] up to offsets[s + 1].
    private static (int[] Offsets, int[] Dependents) Dependents(StateNetwork network)
    {
        var offsets = new int[network.States.Length + 1];
        ForEachEdge(network, (_, to) => offsets[to + 1]++);
        for (var i = 1; i < offsets.Length; i++)
            offsets[i] += offsets[i - 1];
        var dependents = new int[offsets[^1]];
        var filled = offsets.ToArray();
        ForEachEdge(network, (from, to) => dependents[filled[to]++] = from);
        return (offsets, dependents);
    }

    private static void ForEachEdge(StateNetwork network, Action<int, int> visit)
    {
        for (var i = 0; i < network.States.Length; i++)
        {
            var state = network.States[i];
            if (state.Kind == StateKind.Split)
            {
                foreach (var way in network.Splits[state.Operand])
                    visit(i, way);
                continue;
            }

            if (state.Next >= 0)
                visit(i, state.Next);
            if (state.Kind is StateKind.Call or StateKind.Repeat)
                visit(i, network.CalleeStart(state));
        }
    }
}
