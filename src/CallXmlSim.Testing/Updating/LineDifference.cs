using DiffPlex;

namespace CallXmlSim.Testing.Updating;

/// <summary>The least lines in which two texts differ.</summary>
internal static class LineDifference
{
    /// <summary>The changes from one text to another, in order; neither is empty. Line breaks of another kind are no change.</summary>
    public static IReadOnlyList<ScenarioChange> Of(string before, string after)
    {
        var found = Differ.Instance.CreateLineDiffs(before, after, ignoreWhitespace: false);
        return [.. found.DiffBlocks.Select(block => new ScenarioChange(
            block.DeleteStartA + 1,
            [.. found.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA)],
            [.. found.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB)]))];
    }
}
