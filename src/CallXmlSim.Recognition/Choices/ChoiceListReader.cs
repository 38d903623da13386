using System.Globalization;
using Antlr4.Runtime;
using CallXmlSim.Grammars;
using CallXmlSim.Grammars.Generated;

namespace CallXmlSim.Recognition.Choices;

/// <summary>Reads a list of choices with the generated parser of <c>grammars/CallXmlChoices.g4</c>.</summary>
internal static class ChoiceListReader
{
    /// <summary>No caller keys a longer string of digits in one go.</summary>
    private const int MostDigits = 1000;

    public static ChoiceList Read(string text)
    {
        var lexer = new CallXmlChoicesLexer(new AntlrInputStream(text));
        var parser = new CallXmlChoicesParser(new CommonTokenStream(lexer));
        var listener = new SyntaxErrorListener();
        listener.ListenTo(lexer, parser);
        var tree = parser.choices();
        if (listener.Errors.Count > 0)
            return new ChoiceList([], listener.Errors);

        var errors = new List<GrammarSyntaxError>();
        var items = tree.item().Select(item => ReadItem(text, item, errors)).ToArray();
        return new ChoiceList(items, errors);
    }

    private static Choice ReadItem(string text, CallXmlChoicesParser.ItemContext item, List<GrammarSyntaxError> errors)
    {
        var written = TextOf(text, item);
        var start = item.Start.StartIndex;
        if (item.digitString() is { } digits)
            return ReadDigitString(written, digits, errors);

        var phrases = item.phrase();
        var first = SingleBlanks(TextOf(text, phrases[0]));
        var accepted = item.result is null ? [first] : phrases[1..].Select(p => SingleBlanks(TextOf(text, p)));
        return new PhraseChoice(written, start, first, accepted);
    }

    private static DigitStringChoice ReadDigitString(
        string written,
        CallXmlChoicesParser.DigitStringContext digits,
        List<GrammarSyntaxError> errors)
    {
        var least = Count(digits.least, errors);
        var most = digits.most is null ? least : Count(digits.most, errors);
        if (most < least)
            errors.Add(ErrorAt(digits.most!, $"the most digits, {most}, are fewer than the fewest, {least}"));
        return new DigitStringChoice(written, digits.Start.StartIndex, least, most);
    }

    private static int Count(IToken number, List<GrammarSyntaxError> errors)
    {
        if (int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count is >= 1 and <= MostDigits)
        {
            return count;
        }

        errors.Add(ErrorAt(number, $"the number of digits must be from 1 to {MostDigits}"));
        return 1;
    }

    private static GrammarSyntaxError ErrorAt(IToken token, string message) =>
        new(token.StartIndex, token.StopIndex - token.StartIndex + 1, message);

    private static string TextOf(string text, ParserRuleContext context) =>
        text[context.Start.StartIndex..(context.Stop.StopIndex + 1)];

    private static string SingleBlanks(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
