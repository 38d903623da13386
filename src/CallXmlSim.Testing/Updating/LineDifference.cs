namespace CallXmlSim.Testing.Updating;

/// <summary>
/// The least lines in which two texts differ, found as in E. W. Myers, "An O(ND) Difference Algorithm and Its Variations".
/// </summary>
internal static class LineDifference
{
    /// <summary>The changes from one text to another, in order.</summary>
    public static IReadOnlyList<ScenarioChange> Of(string before, string after)
    {
        var (old, now) = (before.ReplaceLineEndings("\n").Split('\n'), after.ReplaceLineEndings("\n").Split('\n'));
        var changes = new List<ScenarioChange>();
        int x = 0, y = 0;
        foreach (var (sameX, sameY) in Same(old, now).Append((old.Length, now.Length)))
        {
            if (sameX > x || sameY > y)
                changes.Add(new ScenarioChange(x + 1, old[x..sameX], now[y..sameY]));
            (x, y) = (sameX + 1, sameY + 1);
        }

        return changes;
    }

    // The lines that both texts have in common, as pairs of indices.
    private static List<(int X, int Y)> Same(string[] old, string[] now)
    {
        var furthest = new Dictionary<int, int> { [1] = 0 };
        var trace = new List<Dictionary<int, int>>();
        for (var d = 0; ; d++)
        {
            trace.Add(new Dictionary<int, int>(furthest));
            for (var k = -d; k <= d; k += 2)
            {
                var x = IsDown(furthest, k, d) ? furthest[k + 1] : furthest[k - 1] + 1;
                while (x < old.Length && x - k < now.Length && old[x] == now[x - k])
                    x++;
                furthest[k] = x;
                if (x >= old.Length && x - k >= now.Length)
                    return Backwards(trace, old.Length, now.Length);
            }
        }
    }

    private static List<(int X, int Y)> Backwards(List<Dictionary<int, int>> trace, int x, int y)
    {
        var same = new List<(int, int)>();
        for (var d = trace.Count - 1; d >= 0; d--)
        {
            var k = x - y;
            var former = IsDown(trace[d], k, d) ? k + 1 : k - 1;
            var fromX = trace[d].GetValueOrDefault(former);
            while (x > fromX && y > fromX - former && x > 0 && y > 0)
                same.Add((--x, --y));
            (x, y) = (fromX, fromX - former);
        }

        same.Reverse();
        return same;
    }

    private static bool IsDown(Dictionary<int, int> furthest, int k, int d) =>
        k == -d || (k != d && furthest[k - 1] < furthest[k + 1]);
}
