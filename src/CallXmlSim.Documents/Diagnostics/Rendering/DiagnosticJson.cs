using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Diagnostics.Rendering;

/// <summary>
/// Renders a diagnostic as one JSON object: <c>id</c>, <c>severity</c>, <c>message</c>, <c>file</c>, the place (<c>line</c>,
/// <c>column</c>, <c>endLine</c>, <c>endColumn</c>, counted from 1, the end not included), <c>help</c> and <c>spec</c>
/// if there are any, and <c>related</c>, a list of places with a <c>message</c> each.
/// </summary>
public static class DiagnosticJson
{
    /// <summary>Readable characters stay as they are: the text is a file, not a part of a web page.</summary>
    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The object, without a line break.</summary>
    public static string Render(Diagnostic diagnostic)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Encoder }))
            Write(json, diagnostic);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", diagnostic.Message);
        json.WriteString("file", diagnostic.Source.Name);
        WritePlace(json, diagnostic.Source, diagnostic.Span);
        if (diagnostic.Help is not null)
            json.WriteString("help", diagnostic.Help);
        if (diagnostic.Descriptor.SpecReference.Length > 0)
            json.WriteString("spec", diagnostic.Descriptor.SpecReference);
        json.WriteStartArray("related");
        foreach (var (span, message) in diagnostic.Related)
        {
            json.WriteStartObject();
            WritePlace(json, diagnostic.Source, span);
            json.WriteString("message", message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        var start = source.PositionOf(span.Start);
        var end = source.PositionOf(span.End);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }
}
