using CallXmlSim.Documents.Text;
using CallXmlSim.Sessions;

namespace CallXmlSim.Testing.Coverage;

/// <summary>What was run of one script, or of a grammar. Immutable.</summary>
/// <param name="Source">The document.</param>
/// <param name="Parts">Its parts, in document order.</param>
public sealed record CoveredDocument(SourceText Source, IReadOnlyList<CoveredPart> Parts)
{
    /// <summary>What all scenarios together ran.</summary>
    public CoverageTally Total => Count(static part => part.Runs);

    /// <summary>What the passed scenarios alone ran.</summary>
    public CoverageTally Passed => Count(static part => part.PassedRuns);

    /// <summary>What all scenarios together ran of one kind.</summary>
    public CoverageTally Of(CoverageKind kind) => Count(static part => part.Runs, kind);

    private CoverageTally Count(Func<CoveredPart, int> runs, CoverageKind? kind = null)
    {
        var covered = 0;
        var total = 0;
        foreach (var part in Parts)
        {
            if (kind is not null && part.Point.Kind != kind)
                continue;
            total++;
            covered += runs(part) > 0 ? 1 : 0;
        }

        return new CoverageTally(covered, total);
    }
}
