using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Diagnostics.Rendering;
using Spectre.Console;

namespace CallXmlSim.Cli.Output;

/// <summary>Prints diagnostics for people: the place, the line of the source, and a way to mend it.</summary>
internal static class DiagnosticPrinter
{
    private static readonly Style Message = new(decoration: Decoration.Bold);
    private static readonly Style Gutter = new(Color.Grey);
    private static readonly Style Place = new(Color.Teal);
    private static readonly Style Help = new(Color.Green);

    /// <summary>Prints them in their order, with an empty line after each.</summary>
    public static void Print(IReadOnlyList<Diagnostic> diagnostics, IAnsiConsole console)
    {
        foreach (var diagnostic in diagnostics)
        {
            foreach (var segment in DiagnosticText.Segments(diagnostic))
                console.Write(segment.Text, StyleOf(segment.Role, diagnostic.Severity));
            console.WriteLine();
        }
    }

    private static Style StyleOf(DiagnosticRole role, DiagnosticSeverity severity) => role switch
    {
        DiagnosticRole.Severity or DiagnosticRole.Mark => new Style(ColorOf(severity), decoration: Decoration.Bold),
        DiagnosticRole.Message => Message,
        DiagnosticRole.Gutter => Gutter,
        DiagnosticRole.Place or DiagnosticRole.RelatedMark => Place,
        DiagnosticRole.HelpLabel => Help,
        _ => Style.Plain,
    };

    private static Color ColorOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Color.Red,
        DiagnosticSeverity.Warning => Color.Yellow,
        _ => Color.Blue,
    };
}
