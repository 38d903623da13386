using CallXmlSim.CallXml.Elements;
using CallXmlSim.CallXml.Events;

namespace CallXmlSim.CallXml.Execution;

/// <summary>The run state of one element.</summary>
internal struct Frame
{
    /// <summary>The element.</summary>
    public ProgramNode Node;

    /// <summary>With a container, which of its children runs next; with others, theirs to use.</summary>
    public int Index;

    /// <summary>How many repetitions are left, the present one included.</summary>
    public int Remaining;

    /// <summary>With a <c>switch</c>, whether one of its cases was executed in this iteration.</summary>
    public bool HasChosen;

    /// <summary>What else the element keeps; <c>null</c> for most.</summary>
    public object? State;

    /// <summary>With a handler, the event it is executed for; <c>null</c> when navigation led into it.</summary>
    public CallXmlEvent? Event;
}
