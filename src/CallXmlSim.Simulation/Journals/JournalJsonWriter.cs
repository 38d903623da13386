using System.Text.Encodings.Web;
using System.Text.Json;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>
/// Writes a journal as JSON Lines, one entry a line, in order of time. An entry is held back, and those after it, until it
/// is complete.
/// </summary>
public sealed class JournalJsonWriter : IJournalListener, IDisposable
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;
    private readonly JournalFields _fields;
    private readonly Queue<JournalEntry> _held = [];

    /// <summary>Writes what the journal has kept so far, and from now on every entry that is added to it.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="output">Receives UTF-8 with lines ended by LF; it is left open.</param>
    public JournalJsonWriter(Journal journal, Stream output)
    {
        _output = output;
        _json = new Utf8JsonWriter(output, Layout);
        _fields = new JournalFields(_json, journal.Secrets);
        foreach (var entry in journal.Entries)
            ((IJournalListener)this).Added(entry);
        journal.Listen(this);
    }

    void IJournalListener.Added(JournalEntry entry)
    {
        if (_held.Count == 0 && entry.IsComplete)
            Write(entry);
        else
            _held.Enqueue(entry);
    }

    void IJournalListener.Completed(JournalEntry entry)
    {
        while (_held.TryPeek(out var first) && first.IsComplete)
            Write(_held.Dequeue());
    }

    /// <summary>Writes what is held back, complete or not, and flushes the stream.</summary>
    public void Finish()
    {
        while (_held.TryDequeue(out var entry))
            Write(entry);
        _output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Finish();
        _json.Dispose();
    }

    private void Write(JournalEntry entry)
    {
        _json.WriteStartObject();
        _fields.Seconds("t", entry.Time);
        WriteLeg(entry.Leg);
        _fields.OptionalText("session", entry.Session);
        _json.WriteString("type", entry.Type);
        entry.WriteFields(_fields);
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _output.WriteByte((byte)'\n');
    }

    private void WriteLeg(LegReference leg)
    {
        if (leg.Call > 0)
            _json.WriteString("call", $"call-{leg.Call}");
        if (leg.Id.Length > 0)
            _json.WriteString("leg", leg.Id);
    }
}
