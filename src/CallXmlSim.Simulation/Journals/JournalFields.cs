using System.Text.Json;
using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Simulation.Journals;

/// <summary>Writes the fields of a JSON journal entry, without the secrets in them.</summary>
internal sealed class JournalFields(Utf8JsonWriter json, SecretMask secrets)
{
    public void Text(string name, string value) => json.WriteString(name, secrets.Mask(value));

    public void OptionalText(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            Text(name, value);
    }

    public void Url(string name, Uri value) => json.WriteString(name, secrets.MaskUrl(value));

    public void Number(string name, double value) => json.WriteNumber(name, value);

    public void Flag(string name, bool value) => json.WriteBoolean(name, value);

    /// <summary>Seconds; exact, since the clock counts in tenths of microseconds.</summary>
    public void Seconds(string name, TimeSpan value) =>
        json.WriteNumber(name, (decimal)value.Ticks / TimeSpan.TicksPerSecond);

    public void Texts(string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(secrets.Mask(value));
        json.WriteEndArray();
    }

    /// <summary>An array of objects with a name and a value each, since order matters and names may repeat.</summary>
    public void Pairs(string name, IReadOnlyList<KeyValuePair<string, string>> pairs)
    {
        json.WriteStartArray(name);
        foreach (var (key, value) in pairs)
            Pair(key, value, null);
        json.WriteEndArray();
    }

    /// <summary>Rows of a transaction panel, in order.</summary>
    public void Rows(string name, IReadOnlyList<PanelRow> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
            Pair(row.Name, row.Value, null);
        json.WriteEndArray();
    }

    /// <summary>A transaction panel: its fixed rows, then those of the external IVR.</summary>
    public void Panel(string name, TransactionPanel panel)
    {
        json.WriteStartArray(name);
        foreach (var row in panel.FixedRows)
            Pair(row.Name, row.Value, false);
        foreach (var row in panel.ExternalRows)
            Pair(row.Name, row.Value, true);
        json.WriteEndArray();
    }

    /// <summary>The fields of a web request, in order; of a file its name, type and size.</summary>
    public void Fields(string name, IReadOnlyList<FetchField> fields)
    {
        json.WriteStartArray(name);
        foreach (var field in fields)
        {
            json.WriteStartObject();
            Text("name", field.Name);
            json.WriteString("value", secrets.MaskField(field.Name, field.Value));
            if (field.File is { } file)
            {
                Text("file", file.FileName);
                Text("contentType", file.ContentType);
                json.WriteNumber("bytes", file.Content.Length);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Pair(string key, string value, bool? external)
    {
        json.WriteStartObject();
        Text("name", key);
        json.WriteString("value", secrets.MaskField(key, value));
        if (external is { } isExternal)
            json.WriteBoolean("external", isExternal);
        json.WriteEndObject();
    }
}
