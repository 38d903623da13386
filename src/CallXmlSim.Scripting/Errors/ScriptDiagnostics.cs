using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Scripting;

/// <summary>Findings about the scripts of a document, at their places in it.</summary>
public static class ScriptDiagnostics
{
    internal static readonly DiagnosticDescriptor SyntaxError = new(
        "ES4001",
        DiagnosticSeverity.Warning,
        "Script syntax error",
        "The {0} does not follow the syntax of ECMAScript: {1}.",
        "ECMA-262, 11 to 16");

    /// <summary>Reports the syntax error of a source that is an attribute's value, if it has one.</summary>
    public static void ReportSyntax(ScriptSource source, MarkupAttribute attribute, DiagnosticBag diagnostics) =>
        ReportSyntax(source, attribute.SpanOf, diagnostics);

    /// <summary>Reports the syntax error of a source that is a text of the document, if it has one.</summary>
    public static void ReportSyntax(ScriptSource source, MarkupText text, DiagnosticBag diagnostics) =>
        ReportSyntax(source, text.SpanOf, diagnostics);

    /// <summary>Reports the syntax error of a source that is a whole document, if it has one.</summary>
    public static void ReportSyntax(ScriptSource source, DiagnosticBag diagnostics) =>
        ReportSyntax(source, (start, length) => new TextSpan(start, length), diagnostics);

    private static void ReportSyntax(ScriptSource source, Func<int, int, TextSpan> placeOf, DiagnosticBag diagnostics)
    {
        if (source.SyntaxError is not { } error)
            return;
        var length = source.Text.Length;
        var start = Math.Clamp(error.Offset, 0, Math.Max(0, length - 1));
        diagnostics.Report(
            SyntaxError,
            placeOf(start, Math.Min(1, length)),
            [source is ScriptBlock ? "script" : "expression", error.Message],
            "Mend it: running it throws error.semantic.");
    }
}
