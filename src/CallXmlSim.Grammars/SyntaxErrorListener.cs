using Antlr4.Runtime;

namespace CallXmlSim.Grammars;

/// <summary>Collects what a generated lexer and parser complain about, as data instead of lines on the console.</summary>
public sealed class SyntaxErrorListener : BaseErrorListener, IAntlrErrorListener<int>
{
    private readonly List<GrammarSyntaxError> _errors = [];

    /// <summary>The errors in the order of their discovery.</summary>
    public IReadOnlyList<GrammarSyntaxError> Errors => _errors;

    /// <summary>Makes this listener the only one of a lexer and its parser.</summary>
    public void ListenTo(Lexer lexer, Parser parser)
    {
        lexer.RemoveErrorListeners();
        lexer.AddErrorListener(this);
        parser.RemoveErrorListeners();
        parser.AddErrorListener(this);
    }

    /// <inheritdoc/>
    public override void SyntaxError(
        TextWriter output,
        IRecognizer recognizer,
        IToken offendingSymbol,
        int line,
        int charPositionInLine,
        string msg,
        RecognitionException e)
    {
        var atEnd = offendingSymbol.Type == TokenConstants.EOF;
        var found = atEnd ? "the text ends" : $"found '{Shorten(offendingSymbol.Text)}'";
        _errors.Add(new GrammarSyntaxError(
            offendingSymbol.StartIndex,
            atEnd ? 0 : offendingSymbol.StopIndex - offendingSymbol.StartIndex + 1,
            $"{found} where {Expected((Parser)recognizer)} was expected"));
    }

    /// <inheritdoc/>
    public void SyntaxError(
        TextWriter output,
        IRecognizer recognizer,
        int offendingSymbol,
        int line,
        int charPositionInLine,
        string msg,
        RecognitionException e)
    {
        var start = (e as LexerNoViableAltException)?.StartIndex ?? ((Lexer)recognizer).CharIndex;
        _errors.Add(new GrammarSyntaxError(start, 1, "found a character that stands for nothing"));
    }

    private static string Expected(Parser parser)
    {
        var names = new List<string>();
        foreach (var type in parser.GetExpectedTokens().ToList())
            names.Add(NameOf(type, parser));

        // Keywords that would only be words are not worth telling.
        if (names.Contains("word"))
            names.RemoveAll(name => name.Length > 2 && char.IsLetter(name[1]) && name[0] == '\'');
        return names.Count switch
        {
            0 => "something else",
            1 => names[0],
            _ => $"{string.Join(", ", names[..^1])} or {names[^1]}",
        };
    }

    // Fixed texts in quotes, classes of tokens by their name in lower case.
    private static string NameOf(int type, Parser parser)
    {
        if (type == TokenConstants.EOF)
            return "the end";
        return parser.Vocabulary.GetLiteralName(type) ?? parser.Vocabulary.GetSymbolicName(type).ToLowerInvariant().Replace('_', ' ');
    }

    // A token may run over many lines when its end is missing.
    private static string Shorten(string text)
    {
        const int longest = 40;
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        end = Math.Min(end < 0 ? text.Length : end, longest);
        return end == text.Length ? text : text[..end] + " …";
    }
}
