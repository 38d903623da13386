using CallXmlSim.Documents.Text;

namespace CallXmlSim.Recognition.Semantics;

/// <summary>
/// A semantic tag of a recognition grammar (SRGS 1.0, 2.6). One tag is one object, so that an evaluator can keep
/// what it prepared for it.
/// </summary>
public sealed class SemanticTag
{
    internal SemanticTag(string text, SourceText source, TextSpan span)
    {
        Text = text;
        Source = source;
        Span = span;
    }

    /// <summary>The content as written, without its delimiters.</summary>
    public string Text { get; }

    /// <summary>The text that the tag stands in.</summary>
    public SourceText Source { get; }

    /// <summary>Where the content is written.</summary>
    public TextSpan Span { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{{!{{{Text}}}!}}";
}
