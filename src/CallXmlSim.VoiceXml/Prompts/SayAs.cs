using System.Globalization;

namespace CallXmlSim.VoiceXml.Prompts;

/// <summary>
/// Reads out text by its kind (SSML 1.0, 3.1.8; the kinds of VoiceXML 2.0, appendix P, with and without their prefix). Text
/// that does not fit its kind is read as it is.
/// </summary>
internal static class SayAs
{
    public static string Read(string text, string kind, string format)
    {
        var name = kind.StartsWith("vxml:", StringComparison.Ordinal) ? kind[5..] : kind;
        return name switch
        {
            "digits" or "characters" or "spell-out" or "letters" => Spell(text),
            "phone" or "telephone" => Telephone(text),
            "date" => SpokenDates.Read(text, format) ?? text,
            "time" => SpokenDates.ReadTime(text) ?? text,
            "currency" => SpokenMoney.Read(text) ?? text,
            "boolean" => text == "true" ? "yes" : text == "false" ? "no" : text,
            "ordinal" => Whole(text, SpokenNumbers.Ordinal),
            "cardinal" => Whole(text, SpokenNumbers.Cardinal),
            _ when name == "number" && format == "ordinal" => Whole(text, SpokenNumbers.Ordinal),
            _ => text,
        };
    }

    private static string Spell(string text) => string.Join(' ', text.Where(c => !char.IsWhiteSpace(c)));

    // A number in the built-in form has its extension behind an x.
    private static string Telephone(string text)
    {
        var spelled = text.Select(c => c switch { 'x' => "extension", '+' => "plus", _ => char.IsAsciiLetterOrDigit(c) ? c.ToString() : "" });
        return string.Join(' ', spelled.Where(part => part.Length > 0));
    }

    private static string Whole(string text, Func<long, string> read) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? read(number) : text;
}
