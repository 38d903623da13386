using System.Globalization;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Diagnostics.Rendering;

/// <summary>
/// Renders diagnostics for people: the message, the place, the source line with carets under the span, the related places
/// with their lines, and the help. Lines end with LF; there are no colour codes, but each piece knows its role.
/// </summary>
public static class DiagnosticText
{
    /// <summary>The whole text of some diagnostics, an empty line between two.</summary>
    public static string Render(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(Render));

    /// <summary>The whole text of one diagnostic.</summary>
    public static string Render(Diagnostic diagnostic) =>
        string.Concat(Segments(diagnostic).Select(segment => segment.Text));

    /// <summary>The pieces of one diagnostic in order, line breaks included.</summary>
    public static IEnumerable<DiagnosticSegment> Segments(Diagnostic diagnostic)
    {
        var source = diagnostic.Source;
        var lines = diagnostic.Related.Select(related => related.Span).Append(diagnostic.Span)
            .Max(span => source.PositionOf(span.Start).Line);
        var margin = Margin(lines);

        yield return new($"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}", DiagnosticRole.Severity);
        yield return new(": ", DiagnosticRole.Plain);
        yield return new(VisibleText.Of(diagnostic.Message), DiagnosticRole.Message);
        yield return new("\n", DiagnosticRole.Plain);
        foreach (var segment in Place(source, diagnostic.Span, margin))
            yield return segment;
        foreach (var (span, message) in diagnostic.Related)
        {
            foreach (var segment in Excerpt(source, span, margin, '-', DiagnosticRole.RelatedMark, " " + message))
                yield return segment;
        }

        if (diagnostic.Help is not { } help)
            yield break;
        yield return new("help", DiagnosticRole.HelpLabel);
        yield return new(": ", DiagnosticRole.Plain);
        yield return new(VisibleText.Of(help), DiagnosticRole.Help);
        yield return new("\n", DiagnosticRole.Plain);
    }

    /// <summary>Only the place of a span and its line with carets under it, line breaks included.</summary>
    public static IEnumerable<DiagnosticSegment> Place(SourceText source, TextSpan span) =>
        Place(source, span, Margin(source.PositionOf(span.Start).Line));

    private static IEnumerable<DiagnosticSegment> Place(SourceText source, TextSpan span, string margin)
    {
        yield return new($"{margin}--> ", DiagnosticRole.Gutter);
        yield return new($"{VisibleText.Of(source.Name)}:{source.PositionOf(span.Start)}", DiagnosticRole.Place);
        yield return new($"\n{margin} |\n", DiagnosticRole.Gutter);
        foreach (var segment in Excerpt(source, span, margin, '^', DiagnosticRole.Mark, ""))
            yield return segment;
    }

    private static string Margin(int lines) => new(' ', lines.ToString(CultureInfo.InvariantCulture).Length);

    private static IEnumerable<DiagnosticSegment> Excerpt(
        SourceText source, TextSpan span, string margin, char mark, DiagnosticRole role, string message)
    {
        var line = source.PositionOf(span.Start).Line;
        var excerpt = SourceExcerpt.Of(source, line, span);
        var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(margin.Length);

        yield return new($"{number} | ", DiagnosticRole.Gutter);
        yield return new(excerpt.Line, DiagnosticRole.Source);
        yield return new($"\n{margin} | ", DiagnosticRole.Gutter);
        yield return new(new string(' ', excerpt.MarkStart), DiagnosticRole.Plain);
        yield return new(new string(mark, excerpt.MarkLength) + VisibleText.Of(message), role);
        yield return new("\n", DiagnosticRole.Plain);
    }
}
