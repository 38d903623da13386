using System.Buffers;
using System.Text;

namespace CallXmlSim.CallXml.Expressions;

/// <summary>
/// Makes XPath of what authors write in <c>test</c> [our reading of CallXML 3.0 reference, 5.5]: an operand of <c>=</c> or
/// <c>!=</c> that is a bare word or no expression at all is meant as a string; a missing operand is the empty string.
/// </summary>
internal ref struct LenientComparison
{
    /// <summary>What is longer or nested deeper is left to XPath, which refuses it.</summary>
    private const int LongestText = 64 * 1024;

    private const int DeepestGroup = 100;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    private readonly ReadOnlySpan<char> _text;
    private int _index;

    private LenientComparison(ReadOnlySpan<char> text) => _text = text;

    /// <summary>The expression with quotes around what is meant as a string.</summary>
    public static string Quote(string text)
    {
        if (text.Length > LongestText || !text.AsSpan().ContainsAny('=', '<', '>') || IsTooDeep(text))
            return text;
        var result = new StringBuilder(text.Length + 8);
        var reader = new LenientComparison(text);
        while (true)
        {
            reader.ReadGroup(result);
            if (reader._index == text.Length)
                return result.ToString();
            result.Append(text[reader._index++]); // a parenthesis that closes nothing: XPath will say so
        }
    }

    private static bool IsTooDeep(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > DeepestGroup)
                return true;
        }

        return false;
    }

    // Reads operands and operators up to the parenthesis that ends the group, or to the end.
    private void ReadGroup(StringBuilder result)
    {
        var wasCompared = false;
        while (true)
        {
            var operand = ReadOperand(out var isNested);
            var separator = ReadSeparator();
            var isCompared = separator is "=" or "!=";
            var isOperand = wasCompared || isCompared || (operand.Length == 0 && separator is ['<' or '>', ..]);
            result.Append(isOperand && !isNested && IsMeantAsString(operand) ? Literal(operand) : operand);
            if (separator.Length == 0)
                return;
            result.Append(' ').Append(separator).Append(' ');
            wasCompared = isCompared;
        }
    }

    // An operand with the groups inside it rewritten; what is nested is XPath.
    private string ReadOperand(out bool isNested)
    {
        isNested = false;
        var operand = new StringBuilder();
        while (_index < _text.Length)
        {
            var c = _text[_index];
            if (c is ')' or ',' || SeparatorLength(operand.Length == 0 ? ' ' : operand[^1]) > 0)
                break;
            if (c is '\'' or '"')
            {
                var end = _text[(_index + 1)..].IndexOf(c);
                var length = end < 0 ? _text.Length - _index : end + 2;
                operand.Append(_text.Slice(_index, length));
                _index += length;
                continue;
            }

            operand.Append(c);
            _index++;
            if (c != '(')
                continue;
            isNested = true;
            ReadGroup(operand);
            if (_index < _text.Length)
                operand.Append(_text[_index++]);
        }

        return operand.ToString().Trim();
    }

    private string ReadSeparator()
    {
        var length = SeparatorLength(' ');
        if (length == 0 && _index < _text.Length && _text[_index] == ',')
            length = 1;
        var separator = _text.Slice(_index, length).ToString();
        _index += length;
        return separator;
    }

    // "and" and "or" are operators as whole words only.
    private readonly int SeparatorLength(char last)
    {
        var rest = _text[_index..];
        if (rest is ['!' or '<' or '>', '=', ..])
            return 2;
        if (rest is ['=' or '<' or '>', ..])
            return 1;
        if (!char.IsWhiteSpace(last) && last is not ('\'' or '"' or ')' or ']'))
            return 0;
        return IsWord(rest, "and") ? 3 : IsWord(rest, "or") ? 2 : 0;
    }

    private static bool IsWord(ReadOnlySpan<char> rest, string word) =>
        rest.StartsWith(word) && (rest.Length == word.Length || !IsNameCharacter(rest[word.Length]));

    private static bool IsMeantAsString(string operand)
    {
        if (!operand.AsSpan().TrimStart('-').ContainsAnyExcept(NumberCharacters))
            return operand.Length == 0;
        return operand.All(IsNameCharacter) || XPathText.Compile(operand, out _) is null;
    }

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.';

    private static string Literal(string text) =>
        text.Contains('\'') ? $"\"{text.Replace("\"", "", StringComparison.Ordinal)}\"" : $"'{text}'";
}
