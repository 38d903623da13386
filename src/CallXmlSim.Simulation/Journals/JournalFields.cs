using System.Text.Json;
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

    public void Number(string name, double value) => json.WriteNumber(name, value);

    public void Flag(string name, bool value) => json.WriteBoolean(name, value);

    /// <summary>Seconds; exact, since the clock counts in tenths of microseconds.</summary>
    public void Seconds(string name, TimeSpan value) => json.WriteNumber(name, (decimal)value.Ticks / TimeSpan.TicksPerSecond);

    /// <summary>An array of objects with a name and a value each, since order matters and names may repeat.</summary>
    public void Pairs(string name, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        json.WriteStartArray(name);
        foreach (var (key, value) in pairs)
        {
            json.WriteStartObject();
            Text("name", key);
            json.WriteString("value", SecretMask.IsSecretName(key) ? SecretMask.Stars : secrets.Mask(value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The fields of a web request, in order; of a file its name and size.</summary>
    public void Fields(string name, IReadOnlyList<FetchField> fields)
    {
        json.WriteStartArray(name);
        foreach (var field in fields)
        {
            json.WriteStartObject();
            Text("name", field.Name);
            json.WriteString("value", SecretMask.IsSecretName(field.Name) ? SecretMask.Stars : secrets.Mask(field.Value));
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
}
