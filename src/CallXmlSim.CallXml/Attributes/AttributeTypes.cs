using System.Buffers;
using System.Globalization;
using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Attributes;

/// <summary>The kinds of attribute values that several elements share (CallXML 3.0 reference, 3.3, 3.4, 7.1, 7.2).</summary>
internal static class AttributeTypes
{
    /// <summary>How <c>repeat</c> says "for ever".</summary>
    public const int NoLimit = int.MaxValue;

    private static readonly SearchValues<char> Keys = SearchValues.Create("0123456789*#ABCD");

    /// <summary>Any text, as it is.</summary>
    public static readonly AttributeType<string> Text = new("a text", TryReadText);

    /// <summary>A text that is not empty, trimmed.</summary>
    public static readonly AttributeType<string> NonEmpty = new("a text that is not empty", TryReadNonEmpty);

    /// <summary>A URL, relative or of a scheme that documents come by (7.2), with or without a label.</summary>
    public static readonly AttributeType<string> Url =
        new("a relative URL, or one that begins with http:, https: or ftp:", TryReadUrl);

    public static readonly AttributeType<TimeSpan> Duration =
        new("a duration such as \"5s\", \"500ms\", \"2m\" or \"nolimit\"", DurationText.TryParse);

    public static readonly AttributeType<bool> Boolean = new("\"true\" or \"false\"", TryReadBoolean);

    /// <summary>The values of <c>cache</c>: the language writes them <c>yes</c> and <c>no</c>.</summary>
    public static readonly AttributeType<bool> YesNo = new("\"yes\" or \"no\"", TryReadBoolean);

    public static readonly AttributeType<int> Number = new("a whole number that is not negative", TryReadNumber);

    public static readonly AttributeType<int> PositiveNumber = new("a whole number from 1", TryReadPositiveNumber);

    /// <summary>Decimal digits and nothing else.</summary>
    public static readonly AttributeType<string> Digits = new("decimal digits", TryReadDigits);

    public static readonly AttributeType<int> Repetitions =
        new("a whole number that is not negative, or \"nolimit\"", TryReadRepetitions);

    /// <summary>A set of touch tones, in upper case.</summary>
    public static readonly AttributeType<string> DtmfSet =
        new("keys without separators, out of 0123456789*#ABCD", TryReadDtmfSet);

    public static readonly AttributeType<string> Variable =
        new("a variable's name: a letter, then letters, digits or underscores, 40 characters at most", TryReadVariable);

    private static bool TryReadText(string text, out string value)
    {
        value = text;
        return true;
    }

    private static bool TryReadNonEmpty(string text, out string value)
    {
        value = text.Trim();
        return value.Length > 0;
    }

    private static bool TryReadUrl(string text, out string value)
    {
        value = text.Trim();
        return value.Length > 0
            && Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out var url)
            && (!url.IsAbsoluteUri || url.Scheme is "http" or "https" or "ftp" or "file");
    }

    private static bool TryReadBoolean(string text, out bool value)
    {
        var trimmed = text.AsSpan().Trim();
        value = Is(trimmed, "true") || Is(trimmed, "yes");
        return value || Is(trimmed, "false") || Is(trimmed, "no");
    }

    private static bool TryReadNumber(string text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out value);

    private static bool TryReadPositiveNumber(string text, out int value) => TryReadNumber(text, out value) && value > 0;

    private static bool TryReadDigits(string text, out string value)
    {
        value = text.Trim();
        return value.Length > 0 && !value.AsSpan().ContainsAnyExceptInRange('0', '9');
    }

    private static bool TryReadRepetitions(string text, out int value)
    {
        var trimmed = text.AsSpan().Trim();
        value = NoLimit;
        return Is(trimmed, "nolimit") || Is(trimmed, "unlimited") || TryReadNumber(text, out value);
    }

    private static bool TryReadDtmfSet(string text, out string value)
    {
        value = text.Trim().ToUpperInvariant();
        return !value.AsSpan().ContainsAnyExcept(Keys);
    }

    private static bool TryReadVariable(string text, out string value)
    {
        value = text.Trim();
        return VariableName.IsValid(value);
    }

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
