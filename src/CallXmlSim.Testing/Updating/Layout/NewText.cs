using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Testing.Updating.Layout;

/// <summary>Writes new values of a scenario file.</summary>
internal static class NewText
{
    /// <summary>How much further than its key a value of several lines is indented.</summary>
    public const int Indent = 2;

    /// <summary>A value in one line.</summary>
    /// <param name="node">The value.</param>
    /// <param name="isFlow">Whether it stands in brackets, where a comma or another bracket would end a plain text.</param>
    public static string InLine(YamlNode node, bool isFlow) => node switch
    {
        YamlMapping mapping =>
            $"{{ {string.Join(", ", mapping.Entries.Select(entry => $"{InLine(entry.Key, true)}: {InLine(entry.Value, true)}"))} }}",
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(item => InLine(item, true)))}]",
        _ => Scalar((YamlScalar)node, isFlow),
    };

    /// <summary>A value in lines of its own, without a line break at the end.</summary>
    /// <param name="node">The value.</param>
    /// <param name="column">How far the lines are indented, but for the first.</param>
    /// <param name="newLine">The line break.</param>
    public static string InLines(YamlNode node, int column, string newLine) =>
        YamlText.Write(node).TrimEnd('\n').Replace("\n", newLine + new string(' ', column), StringComparison.Ordinal);

    private static string Scalar(YamlScalar scalar, bool isFlow)
    {
        var plain = YamlText.Write(scalar).TrimEnd('\n');
        var isQuoted = plain is ['"' or '\'', ..];
        return isQuoted || !isFlow || !plain.AsSpan().ContainsAny(",[]{}") ? plain : $"'{scalar.Value.Replace("'", "''", StringComparison.Ordinal)}'";
    }
}
