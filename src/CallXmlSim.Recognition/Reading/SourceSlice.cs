using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Recognition.Reading;

/// <summary>A text to read, with the way from places in it to places in the document that it stands in.</summary>
/// <param name="Source">The document.</param>
/// <param name="Text">The text.</param>
/// <param name="Whole">Where the text stands in the document.</param>
/// <param name="Start">Where its first character stands; -1 when the characters are not those of the document.</param>
internal sealed record SourceSlice(SourceText Source, string Text, TextSpan Whole, int Start)
{
    /// <summary>What was found while the text was decoded; nothing where that is the document's business.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; private init; } = [];

    /// <summary>A whole document.</summary>
    public static SourceSlice Of(SourceText source) =>
        new(source, source.Content, new TextSpan(0, source.Length), 0) { Findings = source.Diagnostics };

    /// <summary>The text in an element, without the white space before it.</summary>
    public static SourceSlice Of(MarkupElement element, SourceText source)
    {
        var text = element.TextContent.TrimStart();
        var whole = element.Children.Count == 0
            ? element.Span
            : TextSpan.FromBounds(element.Children[0].Span.Start, element.Children[^1].Span.End);
        var start = source[whole].IndexOf(text, StringComparison.Ordinal);
        return new SourceSlice(source, text, whole, start < 0 ? -1 : whole.Start + start);
    }

    /// <summary>The place in the document of a part of the text.</summary>
    public TextSpan Span(int start, int length) => Start < 0 ? Whole : new TextSpan(Start + start, length);

    /// <summary>The place in the document of a token.</summary>
    public TextSpan Span(IToken token) => Span(token.StartIndex, token.StopIndex - token.StartIndex + 1);

    /// <summary>The place in the document of a node of the syntax tree.</summary>
    public TextSpan Span(ParserRuleContext node) =>
        Span(node.Start.StartIndex, Math.Max(node.Stop?.StopIndex ?? -1, node.Start.StartIndex - 1) - node.Start.StartIndex + 1);

    /// <summary>The place in the document of a token of the syntax tree.</summary>
    public TextSpan Span(ITerminalNode node) => Span(node.Symbol);
}
