namespace CallXmlSim.Testing.Coverage.Cobertura;

/// <summary>A line of a script on which parts begin.</summary>
/// <param name="Number">The line, from 1.</param>
/// <param name="Hits">How many scenarios ran the part that most of them ran.</param>
/// <param name="Parts">How many of the parts were run.</param>
internal readonly record struct CoveredLine(int Number, int Hits, CoverageTally Parts)
{
    /// <summary>Whether the line can be run in part, as a branch can.</summary>
    public bool IsBranch => Parts.Total > 1;

    /// <summary>The lines of a document in order.</summary>
    public static IReadOnlyList<CoveredLine> Of(CoveredDocument document) =>
        [.. document.Parts
            .GroupBy(part => document.Source.PositionOf(part.Point.Span.Start).Line)
            .OrderBy(line => line.Key)
            .Select(line => new CoveredLine(
                line.Key,
                line.Max(part => part.Runs),
                new CoverageTally(line.Count(part => part.WasRun), line.Count())))];
}
