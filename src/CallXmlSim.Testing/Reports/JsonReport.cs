using System.Text.Encodings.Web;
using System.Text.Json;
using CallXmlSim.Documents.Diagnostics.Rendering;
using CallXmlSim.Documents.Text;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Reports;

/// <summary>A JSON file about a run: one object, in which each case is on a line of its own. See docs/command-line.md.</summary>
public sealed class JsonReport : Report
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly int _seed;
    private readonly Spool _spool = new();
    private readonly FileCounts _all = new("");

    /// <summary>Begins a report.</summary>
    /// <param name="path">The file.</param>
    /// <param name="seed">The seed of the run.</param>
    public JsonReport(string path, int seed)
        : base(path) => _seed = seed;

    internal override void Add(CaseOutcome outcome)
    {
        _spool.Output.Write(_all.All == 0 ? "\n"u8 : ",\n"u8);
        _all.Add(outcome);
        using var json = new Utf8JsonWriter(_spool.Output, Layout);
        Write(json, outcome);
    }

    internal override void Write(Stream output, bool isComplete)
    {
        using var json = new Utf8JsonWriter(output, Layout);
        json.WriteStartObject();
        json.WriteBoolean("complete", isComplete);
        json.WriteNumber("seed", _seed);
        json.WriteNumber("passed", _all.Passed);
        json.WriteNumber("failed", _all.Failed + _all.Invalid);
        json.WriteStartArray("cases");
        json.Flush();
        _spool.CopyTo(output, 0, _spool.Length);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private void Write(Utf8JsonWriter json, CaseOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("name", outcome.Case.Name);
        json.WriteString("outcome", outcome.Passed ? "passed" : outcome.Case.Scenario is null ? "invalid" : "failed");
        WritePlace(json, outcome.Case.Source, outcome.Case.Position);
        if (outcome.Case.Scenario?.Example is { } row)
            json.WriteNumber("example", row);
        json.WriteNumber("duration", outcome.Duration.TotalSeconds);
        json.WriteNumber("elapsed", outcome.Elapsed.TotalSeconds);
        if (!outcome.Passed)
            WriteFailure(json, outcome);
        json.WriteEndObject();
    }

    private void WriteFailure(Utf8JsonWriter json, CaseOutcome outcome)
    {
        json.WriteStartArray("failures");
        foreach (var failure in outcome.Failures)
        {
            json.WriteStartObject();
            json.WriteString("message", failure.Message);
            WritePlace(json, outcome.Case.Source, outcome.Case.Source.PositionOf(failure.Span.Start));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in outcome.Case.Diagnostics)
            json.WriteRawValue(DiagnosticJson.Render(diagnostic));
        json.WriteEndArray();
        json.WriteStartArray("transcript");
        foreach (var line in outcome.Transcript.Lines)
            json.WriteStringValue(line.ToString());
        json.WriteEndArray();
        if (outcome.Difference is { } difference)
            json.WriteNumber("difference", difference);
        if (outcome.ScriptPlace is { } place)
        {
            json.WriteStartObject("script");
            WritePlace(json, place.Source, place.Source.PositionOf(place.Span.Start));
            json.WriteEndObject();
        }

        json.WriteString("repeat", RepeatCommand.Of(outcome.Case, _seed));
    }

    private static void WritePlace(Utf8JsonWriter json, SourceText source, LinePosition position)
    {
        json.WriteString("file", source.Name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
    }

    private protected override void Dispose(bool disposing)
    {
        if (disposing)
            _spool.Dispose();
        base.Dispose(disposing);
    }
}
