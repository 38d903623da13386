using CallXmlSim.CallXml.Elements;

namespace CallXmlSim.CallXml.Execution;

/// <summary>
/// Counts the elements executed since the last wait, and knows which loop they belong to when they are too many: the
/// outermost one that came round in the second half of the budget.
/// </summary>
internal struct RunawayGuard
{
    private int _steps;

    /// <summary>The loop that is running away; <c>null</c> when none came round.</summary>
    public ProgramNode? Loop { get; private set; }

    public void Reset() => (_steps, Loop) = (0, null);

    /// <summary>Counts an element; <c>false</c> when the budget is used up.</summary>
    public bool Count(int budget)
    {
        if (++_steps == budget / 2)
            Loop = null;
        return _steps <= budget;
    }

    /// <summary>A loop comes round.</summary>
    public void ComesRound(ProgramNode node)
    {
        if (Loop is null || node.Depth < Loop.Depth)
            Loop = node;
    }
}
