namespace CallXmlSim.Recognition.Linking;

/// <summary>Finds the groups of rules that call each other in a circle (strongly connected components, R. Tarjan).</summary>
internal sealed class RuleCycles
{
    private readonly List<LeftCall>[] _calls;
    private readonly int[] _order;
    private readonly int[] _low;
    private readonly int[] _group;
    private readonly Stack<int> _open = new();
    private readonly Stack<(int Rule, int Call)> _path = new();
    private int _numbered;

    private RuleCycles(IEnumerable<LeftCall> calls, int ruleCount)
    {
        _calls = new List<LeftCall>[ruleCount];
        for (var rule = 0; rule < ruleCount; rule++)
            _calls[rule] = [];
        foreach (var call in calls)
            _calls[call.Caller].Add(call);
        _order = new int[ruleCount];
        _low = new int[ruleCount];
        _group = new int[ruleCount];
        Array.Fill(_group, -1);
        for (var rule = 0; rule < ruleCount; rule++)
        {
            if (_order[rule] == 0)
                Visit(rule);
        }
    }

    /// <summary>One named call of each circle, the first one written.</summary>
    public static List<LeftCall> Find(IReadOnlyList<LeftCall> calls, int ruleCount)
    {
        var cycles = new RuleCycles(calls, ruleCount);
        var found = new List<LeftCall>();
        var reported = new HashSet<int>();
        foreach (var call in calls)
        {
            var group = cycles._group[call.Caller];
            if (call.Reference >= 0 && group == cycles._group[call.Callee] && reported.Add(group))
                found.Add(call);
        }

        return found;
    }

    // The path from the first rule lies on a stack of its own: a chain of rules may be long.
    private void Visit(int first)
    {
        Open(first);
        while (_path.TryPop(out var step))
        {
            var (rule, next) = step;
            if (next < _calls[rule].Count)
            {
                _path.Push((rule, next + 1));
                var callee = _calls[rule][next].Callee;
                if (_order[callee] == 0)
                    Open(callee);
                else if (_group[callee] < 0)
                    _low[rule] = Math.Min(_low[rule], _order[callee]);
                continue;
            }

            if (_path.TryPeek(out var caller))
                _low[caller.Rule] = Math.Min(_low[caller.Rule], _low[rule]);
            if (_low[rule] == _order[rule])
                Close(rule);
        }
    }

    private void Open(int rule)
    {
        _order[rule] = _low[rule] = ++_numbered;
        _open.Push(rule);
        _path.Push((rule, 0));
    }

    private void Close(int rule)
    {
        int member;
        do
        {
            member = _open.Pop();
            _group[member] = rule;
        }
        while (member != rule);
    }
}
