using CallXmlSim.Documents.Markup.Reading;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup;

/// <summary>
/// A run of character data between two tags: text, references and CDATA sections together, comments and processing
/// instructions left out.
/// </summary>
public sealed class MarkupText : MarkupNode
{
    private readonly SourceText _source;

    internal MarkupText(SourceText source, string value, TextSpan span)
        : base(span)
    {
        _source = source;
        Value = value;
    }

    /// <summary>The characters after references are resolved, white space kept as written (line breaks as LF).</summary>
    public string Value { get; }

    /// <summary>The source of a part of <see cref="Value"/>; a reference counts as a whole.</summary>
    /// <param name="start">Offset in the value; what lies outside it is cut off.</param>
    /// <param name="length">Number of UTF-16 code units of the value.</param>
    public TextSpan SpanOf(int start, int length) => ValuePlaces.Find(_source, Span, Value.Length, start, length);

    /// <summary>Whether there is nothing but XML white space.</summary>
    public bool IsWhiteSpace => Value.AsSpan().IndexOfAnyExcept(" \t\r\n") < 0;
}
