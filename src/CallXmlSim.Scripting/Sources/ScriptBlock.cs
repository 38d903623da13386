using CallXmlSim.Documents.Text;

namespace CallXmlSim.Scripting;

/// <summary>
/// Statements, as in <c>script</c>; run them with <see cref="ScriptContext.Run"/>. What they declare on their top level,
/// by <c>var</c>, <c>let</c>, <c>const</c> or <c>function</c>, is declared in the scope they run in.
/// </summary>
public sealed class ScriptBlock : ScriptSource
{
    private readonly SourceRewrite? _source;

    private ScriptBlock(SourceText text, TopLevel? topLevel, SyntaxFault? fault)
        : base(text, fault, topLevel is null ? null : () => ScriptPreparation.Block(topLevel))
    {
        Declared = topLevel?.Variables ?? [];
        _source = topLevel?.Source;
        PrepareEagerly();
    }

    /// <summary>The names that the statements declare, in the order of their first declaration.</summary>
    public IReadOnlyList<string> Declared { get; }

    internal override int OriginalColumn(int lineStart, int column) => _source?.OriginalColumn(lineStart, column) ?? column;

    /// <summary>Reads statements.</summary>
    /// <param name="text">The statements as written.</param>
    /// <param name="name">What errors call the source, such as the URL it came from.</param>
    public static ScriptBlock Parse(string text, string name = "script") => Parse(SourceText.From(text, name));

    /// <inheritdoc cref="Parse(string, string)"/>
    public static ScriptBlock Parse(SourceText text)
    {
        var (tree, fault) = SourceReader.ReadScript(text.Content);
        return new ScriptBlock(text, tree is null ? null : TopLevel.Of(tree, text.Content), fault);
    }
}
