using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup;

/// <summary>
/// A run of character data between two tags: text, references and CDATA sections together, comments and processing
/// instructions left out.
/// </summary>
public sealed class MarkupText : MarkupNode
{
    internal MarkupText(string value, TextSpan span)
        : base(span) => Value = value;

    /// <summary>The characters after references are resolved, white space kept as written (line breaks as LF).</summary>
    public string Value { get; }

    /// <summary>Whether there is nothing but XML white space.</summary>
    public bool IsWhiteSpace => Value.AsSpan().IndexOfAnyExcept(" \t\r\n") < 0;
}
