using CallXmlSim.Documents.Text;
using CallXmlSim.Sessions;

namespace CallXmlSim.Testing.Coverage;

/// <summary>
/// The parts of one document and how often they were run. Parts at the same place are run together and share a slot; which
/// slot a place has never changes, the counts do.
/// </summary>
internal sealed class DocumentCoverage
{
    private readonly Dictionary<TextSpan, int> _slots = [];
    private readonly List<(CoveragePoint Point, int Slot)> _parts = [];
    private readonly Count[] _counts;

    public DocumentCoverage(SourceText source, IEnumerable<CoveragePoint> points)
    {
        Source = source;
        foreach (var point in points)
        {
            if (!_slots.TryGetValue(point.Span, out var slot))
                _slots.Add(point.Span, slot = _slots.Count);
            _parts.Add((point, slot));
        }

        _counts = new Count[_slots.Count];
    }

    /// <summary>The document.</summary>
    public SourceText Source { get; }

    /// <summary>How many slots there are.</summary>
    public int Slots => _counts.Length;

    /// <summary>The slot of a place; <c>false</c> when no part stands there.</summary>
    public bool TryFind(TextSpan span, out int slot) => _slots.TryGetValue(span, out slot);

    /// <summary>Whether a run of the slot would be the first to be told of.</summary>
    public bool Wants(int slot, bool passed) => _counts[slot].ReachedBy is not { } reach || (passed && !reach.Passed);

    /// <summary>Tells how the slot was reached.</summary>
    public void Tell(int slot, Reach reach) => _counts[slot].ReachedBy = reach;

    /// <summary>Counts a scenario that ran the slot.</summary>
    public void Add(int slot, bool passed)
    {
        _counts[slot].Runs++;
        _counts[slot].PassedRuns += passed ? 1 : 0;
    }

    /// <summary>The state of the counts.</summary>
    public CoveredDocument ToResult() => new(
        Source,
        [.. _parts.Select(part => ToResult(part.Point, _counts[part.Slot]))]);

    private static CoveredPart ToResult(CoveragePoint point, Count count) =>
        new(point, count.Runs, count.PassedRuns, count.ReachedBy);

    private record struct Count(int Runs, int PassedRuns, Reach? ReachedBy);
}
