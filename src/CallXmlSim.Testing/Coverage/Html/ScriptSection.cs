using System.Globalization;

namespace CallXmlSim.Testing.Coverage.Html;

/// <summary>One script in the report: what was never run, and the source with what was.</summary>
internal sealed class ScriptSection(HtmlText html, CoveredDocument document, int number, Conversations conversations)
{
    /// <summary>The section's id.</summary>
    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"script-{number}");

    public void Write()
    {
        html.Raw($"<section aria-labelledby=\"{IdOf(number)}\"><div class=\"bar\"><h2 id=\"{IdOf(number)}\">").Path(document.Source.Name);
        html.Raw("</h2><span class=\"faint\">").Text(FormattableString.Invariant($"{document.Total.Percent:0.0} % ({document.Total})"));
        html.Raw("</span><a href=\"#top\">All scripts</a></div>\n");
        WriteNeverRun();
        html.Raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Source of ").Text(document.Source.Name);
        html.Raw("\"><table class=\"code\"><thead><tr><th scope=\"col\">Line</th><th scope=\"col\" title=\"How many scenarios ran it\">Runs</th>");
        html.Raw("<td>Source</td></tr></thead><tbody>\n");
        var partsOfLines = document.Parts.ToLookup(LineOf);
        var painter = new SourcePainter(document);
        for (var line = 1; line <= LastLine; line++)
        {
            List<CoveredPart> parts = [.. partsOfLines[line]];
            html.Raw($"<tr id=\"{IdOfLine(line)}\"{StateOf(parts)}><th scope=\"row\">{Number(line)}</th>");
            WriteCount(parts);
            html.Raw("<td>");
            foreach (var stretch in painter.Paint(line))
                WriteStretch(stretch);
            html.Raw("</td></tr>\n");
        }

        html.Raw("</tbody></table></div></section>\n");
    }

    private void WriteNeverRun()
    {
        var missed = document.Parts.Where(part => !part.WasRun).ToList();
        if (missed.Count == 0)
        {
            html.Raw("<p>Every part was run.</p>\n");
            return;
        }

        html.Raw("<h3>Never run</h3>\n<ul class=\"missed-parts\">\n");
        foreach (var part in missed)
        {
            html.Raw($"<li><a href=\"#{IdOfLine(LineOf(part))}\">line {Number(LineOf(part))}</a>: ");
            html.Text(part.Title).Raw("</li>\n");
        }

        html.Raw("</ul>\n");
    }

    private void WriteCount(List<CoveredPart> parts)
    {
        if (parts.Count == 0)
            html.Raw("<td></td>");
        else if (parts.TrueForAll(part => part.WasRun))
            html.Raw($"<td>{Number(parts.Max(part => part.Runs))}</td>");
        else
            html.Raw($"<td>{(parts.Exists(part => part.WasRun) ? "in part" : "never")}</td>");
    }

    private static string StateOf(List<CoveredPart> parts) =>
        parts.Count == 0 ? ""
        : parts.TrueForAll(part => part.WasRun) ? " class=\"all\""
        : parts.Exists(part => part.WasRun) ? " class=\"some\""
        : " class=\"none\"";

    private void WriteStretch(Stretch stretch)
    {
        if (stretch.Part is not { } part)
        {
            html.Text(stretch.Text);
            return;
        }

        var style = part.PassedRuns > 0 ? "run" : part.WasRun ? "failed" : "never";
        if (!stretch.IsFirst || part.ReachedBy is not { } reach)
        {
            html.Raw($"<span class=\"{style}\" title=\"").Text(TitleOf(part)).Raw("\">").Text(stretch.Text).Raw("</span>");
            return;
        }

        html.Raw($"<a class=\"{style}\" href=\"{conversations.LinkTo(reach)}\" title=\"").Text(TitleOf(part)).Raw("\">");
        html.Text(stretch.Text).Raw("</a>");
    }

    private static string TitleOf(CoveredPart part) => part.ReachedBy is not { } reach
        ? $"{part.Title}: never run"
        : $"{part.Title}: run by {Number(part.Runs)}, of which {Number(part.PassedRuns)} passed; first by \"{reach.Case.Name}\"";

    // Behind the last line break there is no line, though the text counts one.
    private int LastLine =>
        document.Source.LineSpan(document.Source.LineCount).Length > 0 ? document.Source.LineCount : document.Source.LineCount - 1;

    private int LineOf(CoveredPart part) => document.Source.PositionOf(part.Point.Span.Start).Line;

    private string IdOfLine(int line) => $"{IdOf(number)}-{Number(line)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
