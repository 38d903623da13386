using System.Buffers;

namespace CallXmlSim.Sessions.Calls;

/// <summary>
/// What a script dials: a <c>tel:</c> URI (RFC 3966) or its older form <c>pstn:</c>, a plain number, or a <c>sip:</c> URI
/// (RFC 3261, 19.1).
/// </summary>
public static class DialDestination
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789*#ABCDabcd");
    private static readonly SearchValues<char> Separators = SearchValues.Create(" -.()");

    /// <summary>The number or address without scheme, parameters and visual separators; <c>false</c> when there is none.</summary>
    public static bool TryParse(string destination, out string number)
    {
        var text = destination.AsSpan().Trim();
        if (text.StartsWith("sip:", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("sips:", StringComparison.OrdinalIgnoreCase))
        {
            return TryParseAddress(text[(text.IndexOf(':') + 1)..], out number);
        }

        if (text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("pstn:", StringComparison.OrdinalIgnoreCase))
        {
            text = text[(text.IndexOf(':') + 1)..];
        }

        return TryParseNumber(WithoutParameters(text), out number);
    }

    private static bool TryParseAddress(ReadOnlySpan<char> address, out string number)
    {
        var part = WithoutParameters(address);
        var query = part.IndexOf('?');
        if (query >= 0)
            part = part[..query];
        number = $"sip:{part}";
        return part.Length > 0 && part[^1] != '@' && part[0] != '@' && part.IndexOfAny(" \t<>\"") < 0;
    }

    private static bool TryParseNumber(ReadOnlySpan<char> text, out string number)
    {
        number = "";
        var digits = new char[text.Length];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Separators.Contains(text[i]))
                continue;
            if (!NumberCharacters.Contains(text[i]) && !(text[i] == '+' && count == 0))
                return false;
            digits[count++] = text[i];
        }

        number = new string(digits, 0, count);
        return number.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
    }

    private static ReadOnlySpan<char> WithoutParameters(ReadOnlySpan<char> text)
    {
        var parameters = text.IndexOf(';');
        return parameters < 0 ? text : text[..parameters];
    }
}
