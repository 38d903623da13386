using CallXmlSim.Cli.Output;
using CallXmlSim.Sessions;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Coverage;
using Spectre.Console;

namespace CallXmlSim.Cli.Suites;

/// <summary>Prints what of the scripts was run: a table, and the first parts that never were.</summary>
internal static class CoverageTable
{
    private const int MostMissed = 10;

    private static readonly CoverageKind[] Kinds = Enum.GetValues<CoverageKind>();

    /// <summary>Prints coverage.</summary>
    public static void Print(CoverageResult coverage, IAnsiConsole console)
    {
        var table = new Table().AddColumn("Script");
        foreach (var title in new[] { "Elements", "Handlers", "Choices", "Grammar rules", "All", "By passed alone" })
            table.AddColumn(new TableColumn(title).RightAligned());
        foreach (var document in coverage.Documents)
            AddRow(table, document.Source.Name, document.Of, document.Total, document.Passed);
        if (coverage.Documents.Count > 1)
            AddRow(table, "Together", coverage.Of, coverage.Total, coverage.Passed);
        console.Write(table);
        PrintMissed(coverage, console);
    }

    private static void AddRow(
        Table table, string name, Func<CoverageKind, CoverageTally> of, CoverageTally all, CoverageTally passed) =>
        table.AddRow(
            [new Text(name), .. Kinds.Select(kind => new Text(of(kind).ToString())), new Text(Share(all)), new Text(Share(passed))]);

    private static void PrintMissed(CoverageResult coverage, IAnsiConsole console)
    {
        var missed = coverage.Documents
            .SelectMany(document => document.Parts.Where(part => !part.WasRun).Select(part => (document.Source, part)))
            .ToList();
        foreach (var (source, part) in missed.Take(MostMissed))
        {
            console.Write("never run: ", Palette.Of(TranscriptRole.Warning));
            console.WriteLine($"{source.Name}:{source.PositionOf(part.Point.Span.Start)} {part.Title}");
        }

        if (missed.Count > MostMissed)
            console.WriteLine(FormattableString.Invariant($"and {missed.Count - MostMissed} more parts that were never run"));
    }

    private static string Share(CoverageTally tally) => FormattableString.Invariant($"{tally.Percent} %");
}
