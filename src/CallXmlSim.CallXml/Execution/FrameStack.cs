using CallXmlSim.CallXml.Elements;
using CallXmlSim.CallXml.Events;

namespace CallXmlSim.CallXml.Execution;

/// <summary>
/// What a session is in the middle of, outermost first. Every frame's node stands directly in the node of the frame
/// below it, so the stack is never deeper than the document, whatever the script jumps to. Part of its session: never copied.
/// </summary>
internal struct FrameStack()
{
    private Frame[] _frames = new Frame[3];

    public int Count { get; private set; }

    /// <summary>The innermost frame. The reference is valid until the next push.</summary>
    public ref Frame Top => ref _frames[Count - 1];

    /// <summary>
    /// The item of the innermost <c>foreach</c> that names none itself (CallXML 3.0 reference, 1.7); empty outside of one.
    /// </summary>
    public string ContainerValue
    {
        get
        {
            for (var i = Count - 1; i >= 0; i--)
            {
                if (_frames[i] is { Node: ContainerNode { NamesItsItems: true }, State: ItemCursor items })
                    return items.Current;
            }

            return "";
        }
    }

    /// <summary>The frame at an index, counted from the outermost. The reference is valid until the next push.</summary>
    public ref Frame this[int index] => ref _frames[index];

    public void Push(ProgramNode node, CallXmlEvent? happened = null)
    {
        if (Count == _frames.Length)
            Array.Resize(ref _frames, Count * 2);
        _frames[Count++] = new Frame { Node = node, Event = happened };
    }

    public void Pop() => _frames[--Count] = default;

    /// <summary>Drops the innermost frames until <paramref name="count"/> are left.</summary>
    public void Unwind(int count)
    {
        while (Count > count)
            Pop();
    }
}
