using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CallXmlSim.Scripting;

/// <summary>
/// Values as JSON, to be read in journals: members in their own order, <c>undefined</c> as <c>null</c>, a number that
/// JSON lacks as a string, a function as <c>"[function]"</c>, and what is deeper than <see cref="MaximumDepth"/>,
/// beyond <see cref="MaximumValues"/> values or contains itself as <c>"[…]"</c>.
/// </summary>
public static class ScriptJson
{
    /// <summary>How deep objects are followed.</summary>
    public const int MaximumDepth = 20;

    /// <summary>How many values are written.</summary>
    public const int MaximumValues = 1000;

    private const string Cut = "[…]";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a value on one line.</summary>
    public static string Write(ScriptValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            var left = MaximumValues;
            Write(writer, value, [], ref left);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, ScriptValue value, List<ScriptObject> around, ref int left)
    {
        if (value.AsObject is { } found)
            Write(writer, found, around, ref left);
        else if (value.Kind == ScriptValueKind.Boolean)
            writer.WriteBooleanValue(value.IsTrue);
        else if (value.AsNumber is { } number && double.IsFinite(number))
            writer.WriteRawValue(ScriptNumber.ToText(number), skipInputValidation: true);
        else if (value.Kind is ScriptValueKind.Number or ScriptValueKind.String && value.TryGetText(out var text))
            writer.WriteStringValue(text);
        else
            writer.WriteNullValue();
    }

    private static void Write(Utf8JsonWriter writer, ScriptObject value, List<ScriptObject> around, ref int left)
    {
        if (value.IsFunction)
        {
            writer.WriteStringValue("[function]");
            return;
        }

        if (around.Count >= MaximumDepth || left <= 0 || around.Contains(value))
        {
            writer.WriteStringValue(Cut);
            return;
        }

        around.Add(value);
        if (value.IsArray)
            WriteElements(writer, value, around, ref left);
        else
            WriteMembers(writer, value, around, ref left);
        around.RemoveAt(around.Count - 1);
    }

    private static void WriteElements(Utf8JsonWriter writer, ScriptObject array, List<ScriptObject> around, ref int left)
    {
        writer.WriteStartArray();
        foreach (var element in array.Elements)
        {
            if (left-- <= 0)
            {
                writer.WriteStringValue(Cut);
                break;
            }

            Write(writer, element, around, ref left);
        }

        writer.WriteEndArray();
    }

    private static void WriteMembers(Utf8JsonWriter writer, ScriptObject value, List<ScriptObject> around, ref int left)
    {
        writer.WriteStartObject();
        foreach (var name in value.Names)
        {
            if (left-- <= 0)
            {
                writer.WriteString(Cut, Cut);
                break;
            }

            writer.WritePropertyName(name);
            Write(writer, value.Get(name), around, ref left);
        }

        writer.WriteEndObject();
    }
}
