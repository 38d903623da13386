namespace CallXmlSim.Recognition.Compilation;

/// <summary>The bare states of a rule graph, as analyses see them.</summary>
/// <param name="States">All states.</param>
/// <param name="Rules">All rules, by the operand of call states.</param>
/// <param name="Splits">The ways on from split states, by their operand, best first.</param>
/// <param name="Repeats">The repeats, by the operand of their states.</param>
internal sealed record StateNetwork(State[] States, GraphRule[] Rules, int[][] Splits, RepeatLimits[] Repeats)
{
    /// <summary>The first state of the rule that a call or repeat state goes through.</summary>
    public int CalleeStart(State state) =>
        Rules[state.Kind == StateKind.Call ? state.Operand : Repeats[state.Operand].Rule].Start;

    /// <summary>The same network without ways into states that can reach no end.</summary>
    public StateNetwork Prune(bool[] alive)
    {
        var states = States.ToArray();
        var splits = Splits.Select(ways => ways.Where(way => alive[way]).ToArray()).ToList();
        for (var i = 0; i < states.Length; i++)
        {
            // A repeat of nothing that can match is taken no times.
            if (states[i].Kind == StateKind.Repeat && !alive[CalleeStart(states[i])])
            {
                splits.Add(alive[i] ? [states[i].Next] : []);
                states[i] = new State(StateKind.Split, -1, splits.Count - 1);
            }
        }

        return this with { States = states, Splits = [.. splits] };
    }
}
