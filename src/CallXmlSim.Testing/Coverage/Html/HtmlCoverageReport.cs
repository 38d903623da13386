using System.Text;
using CallXmlSim.Testing.Reports;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Testing.Coverage.Html;

/// <summary>
/// Coverage as one HTML page without scripts and without anything from elsewhere: the source of each script with what was
/// run and what was not, and for each part the conversation that reached it first. Everything can be reached by keyboard.
/// </summary>
public sealed class HtmlCoverageReport : Report
{
    private readonly CoverageMap _coverage;

    /// <summary>Begins a report.</summary>
    /// <param name="path">The file.</param>
    /// <param name="coverage">What is covered; it must keep conversations.</param>
    public HtmlCoverageReport(string path, CoverageMap coverage)
        : base(path) => _coverage = coverage;

    internal override void Add(CaseOutcome outcome)
    {
        // The map knows already.
    }

    internal override void Write(Stream output, bool isComplete)
    {
        var coverage = _coverage.Result;
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        var html = new HtmlText(text);
        WriteHead(html, coverage, isComplete);
        var conversations = new Conversations();
        html.Raw("<main id=\"scripts\">\n");
        for (var i = 0; i < coverage.Documents.Count; i++)
            new ScriptSection(html, WithoutTokens(coverage.Documents[i]), i + 1, conversations).Write();
        conversations.Write(html);
        html.Raw("</main>\n</body>\n</html>\n");
    }

    private static CoveredDocument WithoutTokens(CoveredDocument document) =>
        document with { Source = ScriptTokens.Hide(document.Source) };

    private static void WriteHead(HtmlText html, CoverageResult coverage, bool isComplete)
    {
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        html.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        html.Raw($"<title>Coverage of call scripts</title>\n<style>\n{HtmlStyle.Css}\n</style>\n</head>\n<body>\n");
        html.Raw("<a class=\"skip\" href=\"#scripts\">Skip to the scripts</a>\n<header id=\"top\">\n<h1>Coverage of call scripts</h1>\n");
        if (!isComplete)
            html.Raw("<p><strong>The run was not completed.</strong> This is what had been run by then.</p>\n");
        TallyTable.Write(html, coverage);
        html.Raw("<p>In the source, each part that was run leads to the conversation that reached it first.</p>\n<ul class=\"legend\">");
        html.Raw("<li><span class=\"run\">what was run</span></li><li><span class=\"failed\">what only failed scenarios ran</span></li>");
        html.Raw("<li><span class=\"never\">what was never run</span></li></ul>\n");
        html.Raw("</header>\n");
    }
}
