using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>
/// Recognises an attribute value that lost its closing quote and therefore swallows the tags behind it, up to the next
/// quote or to the end of the document.
/// </summary>
internal static class RunawayValue
{
    /// <summary>
    /// Whether a value that contains "&lt;" is more likely unclosed than meant so: what it contains looks like a tag,
    /// and a line break stands before that, or the quote that ends the value is the opening quote of the next one.
    /// </summary>
    internal static bool IsRunaway(string text, int start, int length, int lessThan)
    {
        var inside = lessThan + 1 < text.Length ? text[lessThan + 1] : '\0';
        if (!XmlCharacters.IsNameStart(inside) && inside is not ('/' or '!' or '?'))
            return false;
        var end = start + length;
        var behind = end + 1 < text.Length ? text[end + 1] : '\0';
        return text.AsSpan(start, lessThan - start).IndexOfAny('\r', '\n') >= 0
            || text.AsSpan(start, length).TrimEnd().EndsWith('=')
            || (!XmlCharacters.IsWhiteSpace(behind) && behind is not ('/' or '>' or '?'));
    }

    /// <summary>Reports the value that begins at <paramref name="start"/>, behind its quote.</summary>
    internal static bool Fail(MarkupCursor cursor, IEnumerable<OpenTag> open, string attribute, string element, int start)
    {
        var distance = cursor.Text.AsSpan(start).IndexOf('<');
        var lessThan = distance < 0 ? cursor.Text.Length : start + distance;
        var written = cursor.Text.AsSpan(start, lessThan - start);
        var lineBreak = written.IndexOfAny('\r', '\n');
        var end = start + (lineBreak < 0 ? written : written[..lineBreak]).TrimEnd().Length;

        var unclosed = UnclosedElements.Find(cursor.Source, lessThan, open);
        var related = UnclosedElements.Related(unclosed).ToList();
        if (distance >= 0)
            related.Insert(0, new RelatedSpan(TagSpan(cursor.Text, lessThan), "this tag is swallowed by the value"));

        var quote = cursor.Text[start - 1];
        var help = written.Contains('>')
            ? $"Write {quote} at the end of the value"
            : $"Write {quote} at the end of the value and \"/>\" at the end of the tag";
        if (unclosed.Count > 0)
            help += $", and \"{UnclosedElements.EndTags(unclosed)}\" where these elements end";
        return cursor.Fail(
            MarkupDiagnostics.UnclosedAttributeValue,
            TextSpan.FromBounds(start - 1, end),
            [attribute, element],
            help + ".",
            related);
    }

    private static TextSpan TagSpan(string text, int lessThan)
    {
        var end = lessThan + 1;
        while (end < text.Length && (XmlCharacters.IsName(text[end]) || text[end] == '/'))
            end++;
        return TextSpan.FromBounds(lessThan, end);
    }
}
