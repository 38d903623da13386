namespace CallXmlSim.Testing.Scenarios.Mends;

/// <summary>
/// Lays a list of what is expected beside the list of what happened, both in order, so that as many as possible are the
/// same, then as many as possible near.
/// </summary>
internal static class Alignment
{
    // Longer lists are their author's to compare.
    private const int MostCells = 250_000;

    /// <summary>
    /// For each that is expected, the index of what happened in its place, -1 for nothing; <c>null</c> if the lists are too long.
    /// </summary>
    /// <param name="expected">How many are expected.</param>
    /// <param name="actual">How many happened.</param>
    /// <param name="compare">Compares the expected with the actual of two indices.</param>
    public static int[]? Of(int expected, int actual, Func<int, int, Likeness> compare)
    {
        if ((long)expected * actual > MostCells)
            return null;
        var pairs = new int[expected];
        Array.Fill(pairs, -1);

        // The longest common subsequence, weighted: best[i, j] is for what is left from i and j on.
        var best = new long[expected + 1, actual + 1];
        for (var i = expected - 1; i >= 0; i--)
        {
            for (var j = actual - 1; j >= 0; j--)
                best[i, j] = Math.Max(Paired(i, j), Math.Max(best[i + 1, j], best[i, j + 1]));
        }

        for (int i = 0, j = 0; i < expected && j < actual;)
        {
            if (best[i, j] == Paired(i, j))
                pairs[i++] = j++;
            else if (best[i, j] == best[i, j + 1])
                j++;
            else
                i++;
        }

        return pairs;

        long Paired(int i, int j) => WeightOf(compare(i, j)) + best[i + 1, j + 1];
    }

    private static long WeightOf(Likeness likeness) => likeness switch
    {
        Likeness.Same => 100_000_000,
        Likeness.Near => 10_000,
        _ => 1,
    };
}
