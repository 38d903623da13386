using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Recognition.Reading.Srgs;

/// <summary>Places inside runs of text.</summary>
internal static class SrgsText
{
    /// <summary>
    /// The place of a part of a run of text. Where references or line ends make the text differ from what is written,
    /// it is the whole run.
    /// </summary>
    public static TextSpan SpanOf(MarkupText text, int start, int length) =>
        text.Span.Length == text.Value.Length ? new TextSpan(text.Span.Start + start, length) : text.Span;

    /// <summary>The place of a run of text without the white space around it.</summary>
    public static TextSpan TrimmedSpan(MarkupText text)
    {
        var start = text.Value.Length - text.Value.AsSpan().TrimStart().Length;
        return SpanOf(text, start, text.Value.AsSpan().Trim().Length);
    }

    /// <summary>The place of all that an element contains; that of the element when it is empty.</summary>
    public static TextSpan ContentSpan(MarkupElement element) => element.Children.Count == 0
        ? element.Span
        : TextSpan.FromBounds(element.Children[0].Span.Start, element.Children[^1].Span.End);
}
