using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Elements;

/// <summary>
/// How often a container's content runs and where control goes then (CallXML 3.0 reference, 1.8). With <c>repeat</c> and
/// <c>foreach</c> together, the whole list is gone through that many times.
/// </summary>
internal sealed class ContainerLoop
{
    /// <summary>Once, and on to the following element.</summary>
    public static readonly ContainerLoop Once = new();

    private static readonly TextTemplate ContainerValue = TextTemplate.Of(VariableReference.To("container.value"));

    /// <summary><c>repeat</c>; <c>null</c> for once.</summary>
    public AttributeValue<int>? Repeat { get; init; }

    /// <summary><c>foreach</c>: the list; <c>null</c> for none.</summary>
    public TextTemplate? ForEach { get; init; }

    /// <summary><c>var</c>: the variable that holds the item; <c>null</c> for <c>container.value</c>.</summary>
    public AttributeValue<string>? Item { get; init; }

    /// <summary>Whether the items are named by <c>container.value</c> (1.7).</summary>
    public bool NamesItsItems => ForEach is not null && Item is null;

    /// <summary>The item, which fills in the missing values of the elements inside (1.7); <c>null</c> when it has a variable.</summary>
    public TextTemplate? ItemText => NamesItsItems ? ContainerValue : null;

    /// <summary><c>next</c>: where control goes when the container ends; <c>null</c> for the following element.</summary>
    public TextTemplate? Next { get; init; }

    /// <summary>Sets a frame to the first iteration.</summary>
    public Progress Start(CallXmlSession session, ref Frame frame, out bool isEmpty)
    {
        isEmpty = false;
        frame.Remaining = 1;
        if (Repeat is not null)
        {
            if (!Repeat.TryRead(session, out var times, out var failure))
                return failure;
            frame.Remaining = times;
        }

        isEmpty = frame.Remaining == 0;
        return ForEach is null ? Progress.Continue : StartList(session, ref frame, ref isEmpty);
    }

    /// <summary>Whether an iteration follows the present one.</summary>
    public static bool HasNext(in Frame frame) => frame.Remaining > 1 || frame.State is ItemCursor { HasNext: true };

    /// <summary>Moves a frame to the next iteration; <c>false</c> when there is none.</summary>
    public static bool Advance(CallXmlSession session, ref Frame frame)
    {
        if (frame.State is not ItemCursor items)
            return MoreRepetitions(ref frame);
        if (!items.MoveNext() && !(MoreRepetitions(ref frame) && items.Restart()))
            return false;
        items.Publish(ref session.Variables);
        return true;
    }

    private static bool MoreRepetitions(ref Frame frame)
    {
        if (frame.Remaining == AttributeTypes.NoLimit)
            return true;
        return --frame.Remaining > 0;
    }

    private Progress StartList(CallXmlSession session, ref Frame frame, ref bool isEmpty)
    {
        string? variable = null;
        if (Item is not null && !session.TryReadVariable(Item, out variable, out var failure))
            return failure;
        var items = new ItemCursor(ListText.Split(ForEach!.Evaluate(session)), variable);
        frame.State = items;
        isEmpty |= !items.Restart();
        if (!isEmpty)
            items.Publish(ref session.Variables);
        return Progress.Continue;
    }
}
