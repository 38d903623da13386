using CallXmlSim.Sessions;

namespace CallXmlSim.Testing.Coverage;

/// <summary>What a suite has run of its scripts so far. Immutable.</summary>
/// <param name="Documents">The scripts in the order in which the suite names them, then what they lead to.</param>
public sealed record CoverageResult(IReadOnlyList<CoveredDocument> Documents)
{
    /// <summary>What all scenarios together ran.</summary>
    public CoverageTally Total => Sum(static document => document.Total);

    /// <summary>What the passed scenarios alone ran.</summary>
    public CoverageTally Passed => Sum(static document => document.Passed);

    /// <summary>What all scenarios together ran of one kind.</summary>
    public CoverageTally Of(CoverageKind kind) => Sum(document => document.Of(kind));

    private CoverageTally Sum(Func<CoveredDocument, CoverageTally> tally) =>
        Documents.Aggregate(default(CoverageTally), (sum, document) => sum + tally(document));
}
