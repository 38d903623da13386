using CallXmlSim.Sessions;

namespace CallXmlSim.Testing.Coverage.Html;

/// <summary>The table at the head of the report.</summary>
internal static class TallyTable
{
    private static readonly CoverageKind[] Kinds = Enum.GetValues<CoverageKind>();

    public static void Write(HtmlText html, CoverageResult coverage)
    {
        html.Raw("<table class=\"tally\"><caption>Parts that were run, of all parts</caption>\n<thead><tr><th scope=\"col\">Script</th>");
        foreach (var title in new[] { "Elements", "Handlers", "Choices", "Grammar rules", "All", "By passed scenarios alone" })
            html.Raw($"<th scope=\"col\">{title}</th>");
        html.Raw("</tr></thead>\n<tbody>\n");
        for (var i = 0; i < coverage.Documents.Count; i++)
        {
            var document = coverage.Documents[i];
            html.Raw($"<tr><th scope=\"row\"><a href=\"#{ScriptSection.IdOf(i + 1)}\">").Text(document.Source.Name).Raw("</a></th>");
            WriteCells(html, document.Of, document.Total, document.Passed);
        }

        if (coverage.Documents.Count > 1)
        {
            html.Raw("<tr><th scope=\"row\">Together</th>");
            WriteCells(html, coverage.Of, coverage.Total, coverage.Passed);
        }

        html.Raw("</tbody></table>\n");
    }

    private static void WriteCells(HtmlText html, Func<CoverageKind, CoverageTally> of, CoverageTally all, CoverageTally passed)
    {
        foreach (var kind in Kinds)
            html.Raw("<td>").Text(of(kind).ToString()).Raw("</td>");
        foreach (var tally in new[] { all, passed })
            html.Raw("<td>").Text(FormattableString.Invariant($"{tally.Percent} % ({tally})")).Raw("</td>");
        html.Raw("</tr>\n");
    }
}
