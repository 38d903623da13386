using CallXmlSim.Testing.Coverage;
using CallXmlSim.Testing.Coverage.Cobertura;
using CallXmlSim.Testing.Coverage.Html;
using CallXmlSim.Testing.Reports;
using CallXmlSim.Testing.Reports.JUnit;

namespace CallXmlSim.Cli.Suites;

/// <summary>Opens the report files that a command line asks for.</summary>
internal static class SuiteReports
{
    /// <summary>Creates the files; their folders are created where they are missing.</summary>
    public static ReportFiles Open(SuiteRequest request, CoverageMap? coverage, DateTimeOffset start)
    {
        foreach (var file in request.Outputs)
        {
            if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
        }

        return new ReportFiles([.. Reports(request, coverage, start)]);
    }

    private static IEnumerable<Report> Reports(SuiteRequest request, CoverageMap? coverage, DateTimeOffset start)
    {
        if (request.Junit is { } junit)
            yield return new JUnitReport(junit, request.Seed, start);
        if (request.Json is { } json)
            yield return new JsonReport(json, request.Seed);
        if (request.Markdown is { } markdown)
            yield return new MarkdownReport(markdown, request.Seed, coverage);
        foreach (var target in request.Coverage)
        {
            if (target.Html is { } html)
                yield return new HtmlCoverageReport(html, coverage!);
            if (target.Cobertura is { } cobertura)
                yield return new CoberturaReport(cobertura, coverage!, start);
        }
    }
}
