using CallXmlSim.Sessions;

namespace CallXmlSim.Testing.Coverage.Html;

/// <summary>The numbers at the head of the report: all scripts together, then each of them.</summary>
internal sealed class TallyTable
{
    private static readonly (CoverageKind Kind, string Title)[] Titles =
    [
        (CoverageKind.Element, "Elements"),
        (CoverageKind.Handler, "Handlers"),
        (CoverageKind.Choice, "Choices"),
        (CoverageKind.GrammarRule, "Grammar rules"),
    ];

    private readonly HtmlText _html;
    private readonly CoverageResult _coverage;
    private readonly (CoverageKind Kind, string Title)[] _kinds;
    private readonly bool _hasFailed;

    private TallyTable(HtmlText html, CoverageResult coverage)
    {
        _html = html;
        _coverage = coverage;

        // A column of dashes, or one that repeats another, tells nothing.
        _kinds = [.. Titles.Where(title => coverage.Of(title.Kind).Total > 0)];
        _hasFailed = coverage.Passed != coverage.Total;
    }

    public static void Write(HtmlText html, CoverageResult coverage) => new TallyTable(html, coverage).Write();

    private void Write()
    {
        _html.Raw("<p class=\"total\"><strong>").Text(Percent(_coverage.Passed)).Raw("</strong> ");
        _html.Text($"of the scripts was run{(_hasFailed ? " by scenarios that passed" : "")}: {Share(_coverage.Passed)} parts. ").Raw(Meter(_coverage.Passed)).Raw("</p>\n");
        _html.Raw("<table class=\"tally\"><caption>Parts that were run, of all parts</caption>\n<thead><tr><th scope=\"col\">Script</th>");
        foreach (var (_, title) in _kinds)
            _html.Raw($"<th scope=\"col\" class=\"kind\">{title}</th>");
        _html.Raw("<th scope=\"col\">Run</th>");
        if (_hasFailed)
            _html.Raw("<th scope=\"col\">By passed scenarios alone</th>");
        _html.Raw("</tr></thead>\n<tbody>\n");
        for (var i = 0; i < _coverage.Documents.Count; i++)
        {
            var document = _coverage.Documents[i];
            _html.Raw($"<tr><th scope=\"row\"><a href=\"#{ScriptSection.IdOf(i + 1)}\">").Path(document.Source.Name).Raw("</a></th>");
            WriteCells(document.Of, document.Total, document.Passed);
        }

        if (_coverage.Documents.Count > 1)
        {
            _html.Raw("<tr class=\"together\"><th scope=\"row\">Together</th>");
            WriteCells(_coverage.Of, _coverage.Total, _coverage.Passed);
        }

        _html.Raw("</tbody></table>\n");
    }

    private void WriteCells(Func<CoverageKind, CoverageTally> of, CoverageTally all, CoverageTally passed)
    {
        foreach (var (kind, _) in _kinds)
            _html.Raw("<td class=\"kind\">").Text(of(kind).ToString()).Raw("</td>");
        _html.Raw("<td title=\"").Text(all.ToString()).Raw("\">").Raw(Meter(all)).Raw("<span class=\"percent\">").Text(Percent(all)).Raw("</span></td>");
        if (_hasFailed)
            _html.Raw("<td title=\"").Text(passed.ToString()).Raw("\">").Text(Percent(passed)).Raw("</td>");
        _html.Raw("</tr>\n");
    }

    private static string Meter(CoverageTally tally) => FormattableString.Invariant(
        $"<meter min=\"0\" max=\"{Math.Max(1, tally.Total)}\" low=\"{tally.Total * 0.5:0.#}\" high=\"{tally.Total * 0.9:0.#}\" optimum=\"{Math.Max(1, tally.Total)}\" value=\"{tally.Covered}\"></meter>");

    private static string Percent(CoverageTally tally) => FormattableString.Invariant($"{tally.Percent:0.0} %");

    private static string Share(CoverageTally tally) => FormattableString.Invariant($"{tally.Covered} of {tally.Total}");
}
