using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Testing.Updating.Layout;

/// <summary>Writes a new value in place of another, as lines or in one line as the file has it there.</summary>
internal static class SetEdits
{
    /// <summary>The edits; none when the value had better be left to its author.</summary>
    public static IReadOnlyList<TextEdit> Of(Slot slot, YamlNode value, string newLine)
    {
        if (slot.IsAlias || slot.Node.Span.Length == 0)
            return [];
        if (slot.IsFlow || slot.IsBracketed || (slot.Node is YamlScalar && value is YamlScalar))
            return [new TextEdit(slot.Node.Span, slot.InLine(value, isReplacing: true))];
        return slot.Key is null ? [Item(slot, value, newLine)] : Entry(slot, value, newLine);
    }

    private static TextEdit Item(Slot slot, YamlNode value, string newLine) => new(
        TextSpan.FromBounds(slot.Node.Span.Start, slot.End),
        NewText.InLines(value, ColumnOf(slot, slot.Node.Span.Start), newLine));

    // A comment behind the key stays there.
    private static IReadOnlyList<TextEdit> Entry(Slot slot, YamlNode value, string newLine)
    {
        var key = slot.Key!.Span;
        var colon = slot.Source.Content.IndexOf(':', key.End) + 1;
        var endOfKeyLine = slot.EndOfLine(key.Start);
        if (slot.Node is YamlScalar)
        {
            var lines = Lines(slot, value, newLine);
            var span = TextSpan.FromBounds(colon, slot.Node.Span.End);
            return slot.Node.Span.End > endOfKeyLine
                ? [new TextEdit(span, lines)]
                : [new TextEdit(span, ""), new TextEdit(new TextSpan(endOfKeyLine, 0), lines)];
        }

        var old = TextSpan.FromBounds(endOfKeyLine, slot.End);
        return value is YamlScalar
            ? [new TextEdit(new TextSpan(colon, 0), " " + slot.InLine(value)), new TextEdit(old, "")]
            : [new TextEdit(old, Lines(slot, value, newLine))];
    }

    private static string Lines(Slot slot, YamlNode value, string newLine)
    {
        var column = ColumnOf(slot, slot.Key!.Span.Start) + NewText.Indent;
        return newLine + new string(' ', column) + NewText.InLines(value, column, newLine);
    }

    private static int ColumnOf(Slot slot, int at) => at - slot.StartOfLine(at);
}
