namespace CallXmlSim.Recognition.Matching;

/// <summary>Finds the items of a rule instance that lead to given ends of it.</summary>
internal sealed class UsefulItems(Chart chart)
{
    private readonly HashSet<int> _found = [];
    private readonly Stack<int> _unseen = new();

    /// <summary>The items, the ends among them, in rising order.</summary>
    public int[] Before(IReadOnlyList<int> ends)
    {
        _found.Clear();
        foreach (var end in ends)
            _unseen.Push(end);
        while (_unseen.TryPop(out var item))
        {
            if (_found.Add(item))
                chart.AddPredecessors(item, _unseen);
        }

        var items = new int[_found.Count];
        _found.CopyTo(items);
        Array.Sort(items);
        return items;
    }
}
