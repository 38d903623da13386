namespace CallXmlSim.Simulation.Calls;

/// <summary>The calls that are not over, in the order they were dialled. Adding and removing takes constant time.</summary>
internal sealed class OpenCalls
{
    private Call? _first;
    private Call? _last;

    public int Count { get; private set; }

    public void Add(Call call)
    {
        call.PreviousOpen = _last;
        if (_last is null)
            _first = call;
        else
            _last.NextOpen = call;
        _last = call;
        Count++;
    }

    public void Remove(Call call)
    {
        if (call.PreviousOpen is null)
            _first = call.NextOpen;
        else
            call.PreviousOpen.NextOpen = call.NextOpen;
        if (call.NextOpen is null)
            _last = call.PreviousOpen;
        else
            call.NextOpen.PreviousOpen = call.PreviousOpen;
        call.PreviousOpen = call.NextOpen = null;
        Count--;
    }

    /// <summary>All of them; none may end meanwhile.</summary>
    public IEnumerable<Call> All
    {
        get
        {
            for (var call = _first; call is not null; call = call.NextOpen)
                yield return call;
        }
    }
}
