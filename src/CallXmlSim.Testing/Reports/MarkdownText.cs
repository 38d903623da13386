using System.Net;

namespace CallXmlSim.Testing.Reports;

/// <summary>Texts of others inside of Markdown: they are shown, never obeyed.</summary>
internal static class MarkdownText
{
    /// <summary>A code span in a cell of a table.</summary>
    public static string Cell(string text) =>
        $"<code>{Html(text).Replace("|", "&#124;", StringComparison.Ordinal)}</code>";

    /// <summary>A text in HTML, on one line, in which no mark-up of Markdown is left.</summary>
    public static string Html(string text)
    {
        var html = WebUtility.HtmlEncode(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        foreach (var mark in "*_`[]@~\\")
            html = html.Replace($"{mark}", FormattableString.Invariant($"&#{(int)mark};"), StringComparison.Ordinal);
        return html;
    }

    /// <summary>A code fence that does not occur in the text.</summary>
    public static string FenceFor(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        return fence;
    }
}
