using CallXmlSim.Recognition.Compilation;

namespace CallXmlSim.Recognition.Matching;

/// <summary>
/// What is known about an input so far: every place of every rule that it leads to, found from left to right without
/// ever going back (J. Earley's algorithm over a recursive transition network). Ambiguity and recursion of any kind
/// cost polynomial time and space.
/// </summary>
internal sealed class Chart
{
    /// <summary>The most places that are looked at before an input is given up.</summary>
    private const int ItemLimit = 1_000_000;

    /// <summary>The most ways between places that are noted before an input is given up.</summary>
    private const int LinkLimit = 4 * ItemLimit;

    private readonly RuleGraph _graph;
    private readonly List<Item> _items = [];
    private readonly List<int> _lastLinks = [];
    private readonly List<(int Predecessor, int Previous)> _links = [];
    private readonly Dictionary<Item, int> _numbers = [];
    private readonly List<RuleInstance> _instances = [];
    private readonly Dictionary<(int Rule, int Origin), int> _instanceNumbers = [];
    private readonly List<int> _roots = [];
    private readonly List<int> _words = [];
    private readonly List<int> _indexedSplits = [];
    private int _position;
    private int _setStart;
    private int _unexpanded;

    /// <summary>Creates an empty chart.</summary>
    public Chart(RuleGraph graph) => _graph = graph;

    /// <summary>The places found, in the order of their discovery; those of one position lie together.</summary>
    public IReadOnlyList<Item> Items => _items;

    /// <summary>The rules begun.</summary>
    public IReadOnlyList<RuleInstance> Instances => _instances;

    /// <summary>The instances of the entry rules, in the order given.</summary>
    public IReadOnlyList<int> Roots => _roots;

    /// <summary>The words taken or refused.</summary>
    public IReadOnlyList<int> Words => _words;

    /// <summary>The number of words taken: all, or those before the first that nothing goes on with.</summary>
    public int Position => _position;

    /// <summary>The first item of the last position that was reached.</summary>
    public int FrontStart => _setStart;

    /// <summary>Whether a word was refused.</summary>
    public bool Failed { get; private set; }

    /// <summary>Whether the input was given up because it can be read in too many ways.</summary>
    public bool Exhausted { get; private set; }

    /// <summary>Forgets everything and begins the entry rules.</summary>
    public void Start(ReadOnlySpan<int> rules)
    {
        Clear();
        foreach (var rule in rules)
        {
            if (_graph.Alive[_graph.Rules[rule].Start])
                _roots.Add(Begin(rule));
        }

        Expand();
        Failed = _items.Count == 0;
    }

    /// <summary>Takes one more word.</summary>
    public void Advance(int word)
    {
        _words.Add(word);
        if (Failed)
            return;
        for (var i = 0; i < _indexedSplits.Count; i++)
        {
            var split = _indexedSplits[i];
            foreach (var way in _graph.Splits[_graph.States[_items[split].State].Operand].Before(word))
                Reach(way, 0, _items[split].Instance, split);
            Expand();
        }

        var end = _items.Count;
        _position++;
        for (var i = _setStart; i < end; i++)
        {
            var state = _graph.States[_items[i].State];
            if (state.Kind == StateKind.AnyWord || (TakesWord(state.Kind) && state.Operand == word))
                Reach(state.Next, 0, _items[i].Instance, i);
        }

        if (_items.Count == end || _words.Count > GraphBuilder.MaximumInput)
        {
            _position--;
            Failed = true;
            return;
        }

        _setStart = end;
        _indexedSplits.Clear();
        Expand();
        Failed = Exhausted;
    }

    /// <summary>How the words so far stand to the entry rules.</summary>
    public MatchState Evaluate()
    {
        if (Failed)
            return MatchState.NoMatch;
        if (!_roots.Exists(root => _instances[root].Ends is [.., var last] && last == _position))
            return MatchState.Partial;
        for (var i = _setStart; i < _items.Count; i++)
        {
            var number = _items[i].State;
            var kind = _graph.States[number].Kind;
            if (TakesWord(kind) || kind == StateKind.AnyWord || (kind == StateKind.Split && _graph.Consuming[number]))
                return MatchState.Match;
        }

        return MatchState.Complete;
    }

    /// <summary>The number of an item, or -1 when the input does not lead there.</summary>
    public int Find(int state, int count, int instance, int position) =>
        _numbers.GetValueOrDefault(new Item(state, count, instance, position), -1);

    /// <summary>The instance of a rule begun at a position.</summary>
    public int InstanceOf(int rule, int origin) => _instanceNumbers[(rule, origin)];

    /// <summary>The item where a call or repeat goes on when its rule was complete at a position, or -1.</summary>
    public int Resumed(int caller, int end)
    {
        var item = _items[caller];
        var state = _graph.States[item.State];
        if (state.Kind == StateKind.Call)
            return Find(state.Next, 0, item.Instance, end);
        var limits = _graph.Repeats[state.Operand];
        return end == item.Position && !limits.MayBeEmpty(item.Count)
            ? -1
            : Find(item.State, limits.After(item.Count), item.Instance, end);
    }

    /// <summary>Adds the items that lead to an item inside the same rule instance.</summary>
    public void AddPredecessors(int item, Stack<int> predecessors)
    {
        for (var link = _lastLinks[item]; link >= 0; link = _links[link].Previous)
            predecessors.Push(_links[link].Predecessor);
    }

    private static bool TakesWord(StateKind kind) => kind is StateKind.Word or StateKind.WordPart;

    private void Clear()
    {
        _items.Clear();
        _lastLinks.Clear();
        _links.Clear();
        _numbers.Clear();
        _instances.Clear();
        _instanceNumbers.Clear();
        _roots.Clear();
        _words.Clear();
        _indexedSplits.Clear();
        _position = _setStart = _unexpanded = 0;
        Exhausted = false;
    }

    private void Expand()
    {
        for (; _unexpanded < _items.Count; _unexpanded++)
        {
            var item = _items[_unexpanded];
            var state = _graph.States[item.State];
            switch (state.Kind)
            {
                case StateKind.Accept:
                    Complete(_instances[item.Instance]);
                    break;
                case StateKind.Tag:
                    Reach(state.Next, 0, item.Instance, _unexpanded);
                    break;
                case StateKind.Call:
                    Call(state.Operand, _unexpanded);
                    break;
                case StateKind.Repeat:
                    var limits = _graph.Repeats[state.Operand];
                    if (item.Count >= limits.Minimum)
                        Reach(state.Next, 0, item.Instance, _unexpanded);
                    if (item.Count < limits.Maximum)
                        Call(limits.Rule, _unexpanded);
                    break;
                case StateKind.Split:
                    Choose(_graph.Splits[state.Operand], item.Instance, _unexpanded);
                    break;
            }
        }
    }

    private void Choose(Split split, int instance, int item)
    {
        if (split.IsIndexed)
            _indexedSplits.Add(item);
        foreach (var way in split.IsIndexed ? split.Empty : split.States)
            Reach(way, 0, instance, item);
    }

    private void Call(int rule, int caller)
    {
        var instance = _instances[Begin(rule)];
        instance.Waiting.Add(caller);
        if (instance.Ends is [.., var end] && end == _position)
            Resume(caller);
    }

    private int Begin(int rule)
    {
        if (!_instanceNumbers.TryGetValue((rule, _position), out var number))
        {
            _instanceNumbers.Add((rule, _position), number = _instances.Count);
            _instances.Add(new RuleInstance(rule, _position));
            Reach(_graph.Rules[rule].Start, 0, number, -1);
        }

        return number;
    }

    private void Complete(RuleInstance instance)
    {
        instance.Ends.Add(_position);
        for (var i = 0; i < instance.Waiting.Count; i++)
            Resume(instance.Waiting[i]);
    }

    private void Resume(int caller)
    {
        var item = _items[caller];
        var state = _graph.States[item.State];
        if (state.Kind == StateKind.Call)
        {
            Reach(state.Next, 0, item.Instance, caller);
            return;
        }

        var limits = _graph.Repeats[state.Operand];
        if (item.Position != _position || limits.MayBeEmpty(item.Count))
            Reach(item.State, limits.After(item.Count), item.Instance, caller);
    }

    private void Reach(int state, int count, int instance, int predecessor)
    {
        if (_items.Count >= ItemLimit || _links.Count >= LinkLimit)
        {
            Exhausted = true;
            return;
        }

        var item = new Item(state, count, instance, _position);
        if (!_numbers.TryGetValue(item, out var number))
        {
            _numbers.Add(item, number = _items.Count);
            _items.Add(item);
            _lastLinks.Add(-1);
        }

        if (predecessor >= 0)
        {
            _links.Add((predecessor, _lastLinks[number]));
            _lastLinks[number] = _links.Count - 1;
        }
    }
}
