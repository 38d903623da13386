using CallXmlSim.Sessions;

namespace CallXmlSim.Testing.Coverage;

/// <summary>A part of a script and who ran it. Immutable.</summary>
/// <param name="Point">The part.</param>
/// <param name="Runs">How many scenarios ran it.</param>
/// <param name="PassedRuns">How many of these passed.</param>
/// <param name="ReachedBy">The first scenario that ran it, a passed one if there is any; <c>null</c> if it was never run.</param>
public sealed record CoveredPart(CoveragePoint Point, int Runs, int PassedRuns, Reach? ReachedBy)
{
    /// <summary>Whether any scenario ran it.</summary>
    public bool WasRun => Runs > 0;

    /// <summary>What kind of part it is and its name: <c>handler choice:1</c>.</summary>
    public string Title => $"{CoverageKindName.Of(Point.Kind)} {Point.Name}";
}
