using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.CallXml.Attributes;

/// <summary>Finds parts of an attribute's value in the source.</summary>
internal sealed record AttributePlace(SourceText Source, MarkupAttribute Attribute)
{
    /// <summary>
    /// The place of a part of the value; the whole value where references (<c>&amp;amp;</c>) make the source longer than
    /// the value.
    /// </summary>
    public TextSpan Part(int start, int length)
    {
        var whole = Attribute.ValueSpan;
        return whole.Length == Attribute.Value.Length ? new TextSpan(whole.Start + start, length) : whole;
    }
}
