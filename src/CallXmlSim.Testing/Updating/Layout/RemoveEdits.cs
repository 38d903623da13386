using CallXmlSim.Documents.Text;

namespace CallXmlSim.Testing.Updating.Layout;

/// <summary>Takes an entry or item out; with the last one its collection, and with that the key of the collection.</summary>
internal static class RemoveEdits
{
    /// <summary>The edits; none when there is nothing to take it out of, or what stands beside it is an alias.</summary>
    public static IReadOnlyList<TextEdit> Of(Slot slot)
    {
        if (slot.Parent is not { } parent)
            return [];
        var siblings = parent.Children;
        if (siblings.Count == 1)
            return Of(parent);
        var index = IndexOf(slot, siblings);
        if (index < 0)
            return [];
        return slot.IsFlow ? InBrackets(siblings, index) : [Lines(siblings, index)];
    }

    private static int IndexOf(Slot slot, IReadOnlyList<Slot> siblings)
    {
        for (var i = 0; i < siblings.Count; i++)
        {
            if (!siblings[i].IsAlias && siblings[i].Start == slot.Start)
                return i;
        }

        return -1;
    }

    // With the comma before it, or for the first the one behind it.
    private static IReadOnlyList<TextEdit> InBrackets(IReadOnlyList<Slot> siblings, int index)
    {
        var slot = siblings[index];
        if (index > 0)
            return siblings[index - 1].IsAlias ? [] : [new TextEdit(TextSpan.FromBounds(siblings[index - 1].End, slot.End), "")];
        return siblings[1] is { IsAlias: true, Key: null } ? [] : [new TextEdit(TextSpan.FromBounds(slot.Start, siblings[1].Start), "")];
    }

    private static TextEdit Lines(IReadOnlyList<Slot> siblings, int index)
    {
        var slot = siblings[index];
        var start = slot.StartOfLine(slot.Start);
        var before = slot.Source[TextSpan.FromBounds(start, slot.Start)].Trim();

        // The first key behind a dash: the next one takes its place.
        var isBehindDash = slot.Key is null ? before is not "-" : before.Length > 0;
        if (isBehindDash && index + 1 < siblings.Count && siblings[index + 1].Key is not null)
            return new TextEdit(TextSpan.FromBounds(slot.Start, siblings[index + 1].Start), "");
        var text = slot.Source.Content;
        var end = slot.EndOfLine(slot.End);
        if (end < text.Length && text[end] == '\r')
            end++;
        if (end < text.Length && text[end] == '\n')
            end++;
        else if (start > 0)
            start = slot.EndOfLine(start - 1);
        return new TextEdit(TextSpan.FromBounds(start, end), "");
    }
}
