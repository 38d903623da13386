using CallXmlSim.Sessions;
using CallXmlSim.Testing.Coverage;

namespace CallXmlSim.Testing.Reports;

/// <summary>Coverage as a table in Markdown.</summary>
internal static class MarkdownCoverage
{
    public static void Write(TextWriter text, CoverageResult coverage)
    {
        text.WriteLine("\n### Coverage of the scripts\n");
        text.WriteLine("| Script | Elements | Handlers | Choices | Grammar rules | All | By passed scenarios |");
        text.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var document in coverage.Documents)
            WriteRow(text, MarkdownText.Cell(document.Source.Name), document.Of, document.Total, document.Passed);
        if (coverage.Documents.Count > 1)
            WriteRow(text, "Together", coverage.Of, coverage.Total, coverage.Passed);
    }

    private static void WriteRow(
        TextWriter text, string name, Func<CoverageKind, CoverageTally> of, CoverageTally all, CoverageTally passed) =>
        text.WriteLine(FormattableString.Invariant(
            $"| {name} | {of(CoverageKind.Element)} | {of(CoverageKind.Handler)} | {of(CoverageKind.Choice)} | {of(CoverageKind.GrammarRule)} | {all.Percent} % | {passed.Percent} % |"));
}
