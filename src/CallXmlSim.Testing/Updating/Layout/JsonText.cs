using System.Text.Encodings.Web;
using System.Text.Json;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Testing.Updating.Layout;

/// <summary>Writes new values of a scenario file that is JSON, which it stays.</summary>
internal static class JsonText
{
    /// <summary>A value in one line.</summary>
    /// <param name="node">The value.</param>
    /// <param name="former">What stood in its place; <c>null</c> for nothing.</param>
    public static string Of(YamlNode node, YamlNode? former) => node switch
    {
        YamlMapping mapping =>
            $"{{ {string.Join(", ", mapping.Entries.Select(entry => $"{Quoted(entry.Key.Value)}: {Of(entry.Value, null)}"))} }}",
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(item => Of(item, null)))}]",
        _ => Scalar((YamlScalar)node, former as YamlScalar),
    };

    private static string Scalar(YamlScalar scalar, YamlScalar? former)
    {
        if (!scalar.IsQuoted)
            return scalar.IsNull ? "null" : scalar.Value;

        // A number is one as before; where there was a text that is none, such as "nowhere", it may have to be one.
        var isNumber = IsNumber(scalar.Value) && former is not null && !(former.IsQuoted && IsNumber(former.Value));
        return isNumber ? scalar.Value : Quoted(scalar.Value);
    }

    private static bool IsNumber(string text) =>
        text.Length is > 0 and < 10 && text.All(char.IsAsciiDigit) && (text.Length == 1 || text[0] != '0');

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
