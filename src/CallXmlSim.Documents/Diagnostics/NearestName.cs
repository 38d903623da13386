namespace CallXmlSim.Documents.Diagnostics;

/// <summary>Finds the name that an author probably meant.</summary>
public static class NearestName
{
    /// <summary>
    /// The known name that differs least from <paramref name="name"/>, letter case aside, when no more than about a third
    /// of its letters are wrong, missing, extra or swapped; else <c>null</c>. Of equally near names the first is taken.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        string? nearest = null;
        var least = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) >= least || candidate.Length == 0)
                continue;
            var distance = Distance(name, candidate);
            if (distance < Math.Min(least, candidate.Length))
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    // Optimal string alignment: edits, and swaps of two neighbours, each counting one.
    private static int Distance(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = AreSame(left[i - 1], right[j - 1]) ? 0 : 1;
                var best = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && AreSame(left[i - 1], right[j - 2]) && AreSame(left[i - 2], right[j - 1]))
                    best = Math.Min(best, beforeLast[j - 2] + 1);
                current[j] = best;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static bool AreSame(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
