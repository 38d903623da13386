using CallXmlSim.Documents.Text;

namespace CallXmlSim.Testing.Scenarios.Mends;

/// <summary>The changes of a list that is to be in the order of what happened, which others may come in between of.</summary>
internal static class ListMends
{
    /// <summary>The changes of a list of texts.</summary>
    /// <param name="owner">The list's entry.</param>
    /// <param name="expected">How many items the list has.</param>
    /// <param name="actual">What happened.</param>
    /// <param name="fits">Whether the item of the first index is what happened at the second.</param>
    /// <param name="isText">Whether the item of an index may be changed.</param>
    public static List<Mend> OfTexts(
        TextSpan owner, int expected, IReadOnlyList<string> actual, Func<int, int, bool> fits, Func<int, bool> isText) => Of(
            owner,
            expected,
            actual.Count,
            (item, at) => fits(item, at) ? Likeness.Same : Likeness.Other,
            (item, at) => isText(item) ? [Mend.Set(owner, actual[at], item)] : []);

    /// <summary>The changes of a list; when nothing happened it becomes <c>none</c>.</summary>
    /// <param name="owner">The list's entry.</param>
    /// <param name="expected">How many items the list has.</param>
    /// <param name="actual">How much happened.</param>
    /// <param name="compare">Compares an item with what happened, by their indices.</param>
    /// <param name="change">The changes of an item in place of which something else happened.</param>
    /// <param name="remove">The change that takes an item out; <c>null</c> when items are the list's own.</param>
    public static List<Mend> Of(
        TextSpan owner,
        int expected,
        int actual,
        Func<int, int, Likeness> compare,
        Func<int, int, IEnumerable<Mend>> change,
        Func<int, Mend>? remove = null)
    {
        if (actual == 0)
            return [Mend.Set(owner, "none")];
        if (Alignment.Of(expected, actual, compare) is not { } pairs)
            return [];
        var mends = new List<Mend>();
        for (var item = 0; item < expected; item++)
        {
            if (pairs[item] < 0)
                mends.Add(remove?.Invoke(item) ?? Mend.Remove(owner, item));
            else if (compare(item, pairs[item]) != Likeness.Same)
                mends.AddRange(change(item, pairs[item]));
        }

        return mends;
    }
}
