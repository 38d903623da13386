namespace CallXmlSim.Simulation.FarEnds;

/// <summary>What happens at a number, call by call; from the last one on always the same.</summary>
internal sealed class FarEndTurns(IReadOnlyList<FarEnd> farEnds)
{
    private int _next;

    public FarEnd Next() => farEnds[_next < farEnds.Count - 1 ? _next++ : farEnds.Count - 1];
}
