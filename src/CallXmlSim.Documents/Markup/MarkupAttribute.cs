using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup;

/// <summary>An attribute as written, with the spans of its name and value.</summary>
public sealed class MarkupAttribute
{
    internal MarkupAttribute(string name, string namespaceUri, string value, TextSpan nameSpan, TextSpan valueSpan)
    {
        Name = name;
        NamespaceUri = namespaceUri;
        Value = value;
        NameSpan = nameSpan;
        ValueSpan = valueSpan;
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

    /// <summary>The element that carries the attribute.</summary>
    public MarkupElement Element { get; internal set; } = null!;
}
