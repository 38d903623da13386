using CallXmlSim.Documents.Markup.Reading;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup;

/// <summary>An attribute as written, with the spans of its name and value.</summary>
public sealed class MarkupAttribute
{
    private readonly SourceText _source;

    internal MarkupAttribute(SourceText source, RawAttribute raw, string namespaceUri)
    {
        _source = source;
        Name = raw.Name;
        NamespaceUri = namespaceUri;
        Value = raw.Value;
        NameSpan = raw.NameSpan;
        ValueSpan = raw.ValueSpan;
    }

    /// <summary>The name as written, prefix included.</summary>
    public string Name { get; }

    /// <summary>The name without its prefix.</summary>
    public string LocalName => Name[(Name.IndexOf(':') + 1)..];

    /// <summary>The namespace of the prefix; empty when there is no prefix.</summary>
    public string NamespaceUri { get; }

    /// <summary>
    /// The exact value after references are resolved and white space characters are normalised to blanks (XML 1.0,
    /// 3.3.3); not trimmed.
    /// </summary>
    public string Value { get; }

    /// <summary>The name's place.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The value's place, without its quotes.</summary>
    public TextSpan ValueSpan { get; }

    /// <summary>The source of a part of <see cref="Value"/>; a reference counts as a whole.</summary>
    /// <param name="start">Offset in the value; what lies outside it is cut off.</param>
    /// <param name="length">Number of UTF-16 code units of the value.</param>
    public TextSpan SpanOf(int start, int length) => ValuePlaces.Find(_source, ValueSpan, Value.Length, start, length);

    /// <summary>The element that carries the attribute.</summary>
    public MarkupElement Element { get; internal set; } = null!;
}
