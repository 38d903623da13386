using System.Text;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Scenarios.Mends;
using CallXmlSim.Testing.Updating.Layout;

namespace CallXmlSim.Testing.Updating;

/// <summary>Mends at their places in a scenario file; everything else in it stays as its author wrote it.</summary>
internal static class TextEdits
{
    /// <summary>The edits that mends make, in order of their places. Of those that are in each other's way, the first is made.</summary>
    public static IReadOnlyList<TextEdit> For(SourceText source, IReadOnlyList<Mend> mends)
    {
        if (mends.Count == 0 || YamlText.Read(source).Root is not { } root)
            return [];
        var tree = new SlotTree(source, root);
        var newLine = source.Content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var edits = new List<TextEdit>();
        var thinned = new HashSet<int>();
        foreach (var mend in mends)
        {
            if (tree.Find(mend) is not { } slot || HasPlaceholder(source, slot) || StandsElsewhere(slot))
                continue;

            // Taken out one by one, the last one takes the key of the collection along.
            if (mend.Kind == MendKind.Remove && !thinned.Add(slot.Parent?.Start ?? 0))
                continue;
            var made = Of(mend, slot, newLine);
            if (!made.Any(edit => edits.Exists(other => Collide(edit, other))))
                edits.AddRange(made);
        }

        return [.. edits.OrderBy(edit => edit.Span.Start)];
    }

    /// <summary>The text with all edits made.</summary>
    public static string Apply(SourceText source, IReadOnlyList<TextEdit> edits)
    {
        var text = new StringBuilder(source.Content);
        foreach (var edit in edits.Reverse())
            text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.Text);
        return text.ToString();
    }

    private static IReadOnlyList<TextEdit> Of(Mend mend, Slot slot, string newLine) => mend.Kind switch
    {
        MendKind.Set => SetEdits.Of(slot, mend.Value!, newLine),
        MendKind.Remove => RemoveEdits.Of(slot),
        MendKind.InsertBefore => InsertEdits.Before(slot, mend.Value!, newLine),
        _ => InsertEdits.Behind(slot, mend.Value!, newLine),
    };

    // What stands for the cells of a table is not one value.
    private static bool HasPlaceholder(SourceText source, Slot slot) =>
        !slot.IsAlias && slot.End > slot.Node.Span.Start
        && source[TextSpan.FromBounds(slot.Node.Span.Start, slot.End)].Contains('<');

    // Of a conversation or what is expected it is known which scenarios have it in common.
    private static bool StandsElsewhere(Slot slot)
    {
        for (var at = slot; at is { Key.Value: not ("expect" or "conversation") } or { Key: null }; at = at.Parent)
        {
            if (at.IsAnchored)
                return true;
        }

        return false;
    }

    private static bool Collide(TextEdit one, TextEdit other) =>
        one.Span.Start < other.Span.End && other.Span.Start < one.Span.End
        || one.Span.Start == other.Span.Start
        || (one.Span.Length == 0 && one.Span.Start == other.Span.End)
        || (other.Span.Length == 0 && other.Span.Start == one.Span.End);
}
