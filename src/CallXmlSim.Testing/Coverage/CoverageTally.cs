namespace CallXmlSim.Testing.Coverage;

/// <summary>How many parts of a script were run, of how many.</summary>
/// <param name="Covered">Parts that were run.</param>
/// <param name="Total">All parts.</param>
public readonly record struct CoverageTally(int Covered, int Total)
{
    /// <summary>The share that was run, from 0 to 1; 1 of nothing.</summary>
    public double Rate => Total == 0 ? 1 : (double)Covered / Total;

    /// <summary>The share in percent with one decimal, rounded down: only what was run as a whole has 100.</summary>
    public decimal Percent => Total == 0 ? 100 : Math.Floor(1000m * Covered / Total) / 10;

    /// <summary>Both together.</summary>
    public static CoverageTally operator +(CoverageTally left, CoverageTally right) =>
        new(left.Covered + right.Covered, left.Total + right.Total);

    /// <summary>The form <c>3/4</c>; a dash when there is nothing to run.</summary>
    public override string ToString() => Total == 0 ? "-" : FormattableString.Invariant($"{Covered}/{Total}");
}
