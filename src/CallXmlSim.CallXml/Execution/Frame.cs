using CallXmlSim.CallXml.Elements;
using CallXmlSim.CallXml.Events;

namespace CallXmlSim.CallXml.Execution;

/// <summary>The run state of one element. Small, since frames are much of what a waiting call takes.</summary>
internal struct Frame
{
    private const int Chosen = int.MinValue;

    // The sign is HasChosen.
    private int _index;

    /// <summary>The element.</summary>
    public ProgramNode Node;

    /// <summary>How many repetitions are left, the present one included.</summary>
    public int Remaining;

    /// <summary>What else the element keeps; <c>null</c> for most.</summary>
    public object? State;

    /// <summary>With a handler, the event it is executed for; <c>null</c> when navigation led into it.</summary>
    public CallXmlEvent? Event;

    /// <summary>With a container, which of its children runs next; with others, theirs to use. Not negative.</summary>
    public int Index
    {
        readonly get => _index & ~Chosen;
        set => _index = (_index & Chosen) | value;
    }

    /// <summary>With a <c>switch</c>, whether one of its cases was executed in this iteration.</summary>
    public bool HasChosen
    {
        readonly get => _index < 0;
        set => _index = value ? _index | Chosen : _index & ~Chosen;
    }
}
