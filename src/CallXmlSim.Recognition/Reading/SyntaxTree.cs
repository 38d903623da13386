using System.Globalization;
using Antlr4.Runtime;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Grammars;

namespace CallXmlSim.Recognition.Reading;

/// <summary>Parses a text with a generated parser.</summary>
internal static class SyntaxTree
{
    /// <summary>Later errors are mostly consequences of the first ones.</summary>
    private const int MostErrors = 5;

    /// <summary>The tree; <c>null</c> when the text does not follow its syntax, which is reported.</summary>
    public static TTree? Parse<TParser, TTree>(
        SourceSlice text,
        Func<ICharStream, Lexer> createLexer,
        Func<ITokenStream, TParser> createParser,
        Func<TParser, TTree> parse,
        DiagnosticBag diagnostics)
        where TParser : Parser
        where TTree : class
    {
        var lexer = createLexer(new AntlrInputStream(text.Text));
        var tokens = new CommonTokenStream(lexer);
        var parser = createParser(tokens);
        var listener = new SyntaxErrorListener();
        listener.ListenTo(lexer, parser);
        tokens.Fill();
        if (FindTooDeep(tokens) is { } token)
        {
            diagnostics.Report(
                GrammarDiagnostics.TooDeep,
                text.Span(token),
                [GrammarDraft.MaximumDepth.ToString(CultureInfo.InvariantCulture)]);
            return null;
        }

        var tree = parse(parser);
        foreach (var error in listener.Errors.Take(MostErrors))
            diagnostics.Report(GrammarDiagnostics.SyntaxError, text.Span(error.Start, error.Length), [error.Message]);
        return listener.Errors.Count == 0 ? tree : null;
    }

    // The parser goes as deep as the groups do, and so would the machine's stack.
    private static IToken? FindTooDeep(CommonTokenStream tokens)
    {
        var depth = 0;
        foreach (var token in tokens.GetTokens())
        {
            depth += token.Text switch
            {
                "(" or "[" => 1,
                ")" or "]" => -1,
                _ => 0,
            };
            if (depth > GrammarDraft.MaximumDepth)
                return token;
        }

        return null;
    }
}
