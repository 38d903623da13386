using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Testing.Updating.Layout;

/// <summary>Puts an item before or behind another. Behind a value that is no item, the two become a list.</summary>
internal static class InsertEdits
{
    public static IReadOnlyList<TextEdit> Before(Slot slot, YamlNode value, string newLine)
    {
        if (!slot.IsItem || slot.IsAlias)
            return [];
        if (slot.IsFlow)
            return [At(slot.Start, slot.InLine(value) + ", ")];
        var (dash, column) = DashOf(slot);
        var item = NewText.InLines(value, column + NewText.Indent, newLine);
        return [At(dash, $"- {item}{newLine}{new string(' ', column)}")];
    }

    public static IReadOnlyList<TextEdit> Behind(Slot slot, YamlNode value, string newLine)
    {
        if (slot.IsAlias)
            return [];
        if (!slot.IsItem)
            return [At(slot.Node.Span.Start, "["), At(slot.End, $", {(slot with { IsFlow = true }).InLine(value)}]")];
        if (slot.IsFlow)
            return [At(slot.End, ", " + slot.InLine(value))];
        var (_, column) = DashOf(slot);
        var item = NewText.InLines(value, column + NewText.Indent, newLine);
        return [At(slot.EndOfLine(slot.End), $"{newLine}{new string(' ', column)}- {item}")];
    }

    private static TextEdit At(int offset, string text) => new(new TextSpan(offset, 0), text);

    private static (int Dash, int Column) DashOf(Slot slot)
    {
        var dash = slot.Source.Content.LastIndexOf('-', Math.Max(0, slot.Start - 1));
        return (dash, dash - slot.StartOfLine(dash));
    }
}
