using Acornima;
using Acornima.Ast;

namespace CallXmlSim.Scripting;

/// <summary>Parses sources as they are written, before anything is put around them.</summary>
internal static class SourceReader
{
    /// <summary>The longest source that is parsed, in UTF-16 code units.</summary>
    public const int MaximumLength = 1_000_000;

    private static readonly ParserOptions Options = new()
    {
        OnRegExp = static (in RegExpParsingContext expression) =>
        {
            expression.Validate();
            return default;
        },
    };

    public static (Expression? Tree, SyntaxFault? Fault) ReadExpression(string text) =>
        string.IsNullOrWhiteSpace(text)
            ? (null, new SyntaxFault("an expression is missing", 0))
            : Read(text, parser => parser.ParseExpression(text));

    public static (Acornima.Ast.Script? Tree, SyntaxFault? Fault) ReadScript(string text) =>
        Read(text, parser => parser.ParseScript(text));

    private static (T?, SyntaxFault?) Read<T>(string text, Func<Parser, T> parse)
        where T : class
    {
        if (text.Length > MaximumLength)
            return (null, new SyntaxFault($"the source is longer than {MaximumLength} characters", MaximumLength));
        try
        {
            return (parse(new Parser(Options)), null);
        }
        catch (ParseErrorException error)
        {
            var offset = error.Error.IsIndexDefined ? Math.Clamp(error.Error.Index, 0, text.Length) : 0;
            return (null, new SyntaxFault(Plain(error.Description), offset));
        }
        catch (InsufficientExecutionStackException)
        {
            return (null, new SyntaxFault("the source is nested too deeply", 0));
        }
    }

    private static string Plain(string description) =>
        description.Length == 0 ? "the source cannot be parsed" : char.ToLowerInvariant(description[0]) + description[1..];
}
