using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>Reads what leaves nothing behind: comments and processing instructions (XML 1.0, 2.5 and 2.6).</summary>
internal sealed class MiscellaneousReader(MarkupCursor cursor)
{
    internal bool ReadComment()
    {
        var start = cursor.Position;
        cursor.Position += "<!--".Length;
        var length = cursor.Rest.IndexOf("--", StringComparison.Ordinal);
        if (length < 0)
            return FailUnclosed(new TextSpan(start, 4), "comment", "-->");
        cursor.Position += length;
        if (cursor.Take("-->"))
            return true;
        var isClosed = cursor.Rest.Contains("-->", StringComparison.Ordinal);
        return isClosed
            ? cursor.Fail(
                MarkupDiagnostics.DoubleHyphenInComment,
                new TextSpan(cursor.Position, 2),
                help: "Put a blank between the hyphens, or write other characters.",
                related: [new RelatedSpan(new TextSpan(start, 4), "the comment begins here")])
            : FailUnclosed(new TextSpan(start, 4), "comment", "-->");
    }

    internal bool ReadProcessingInstruction()
    {
        var start = cursor.Position;
        cursor.Position += "<?".Length;
        var nameSpan = cursor.TakeName();
        var name = cursor.Text.AsSpan(nameSpan.Start, nameSpan.Length);
        if (name.Equals("xml", StringComparison.OrdinalIgnoreCase))
            return FailDeclaration(start, name);
        if (name.IsEmpty || name.Contains(':') || !(XmlCharacters.IsWhiteSpace(cursor.Current) || cursor.IsAt("?>")))
        {
            return cursor.Fail(
                MarkupDiagnostics.MalformedProcessingInstruction,
                new TextSpan(start, 2),
                help: "Write \"&lt;?\" where text is meant.");
        }

        return cursor.SkipBehind("?>") || FailUnclosed(new TextSpan(start, 2), "processing instruction", "?>");
    }

    private bool FailUnclosed(TextSpan span, string what, string end) =>
        cursor.Fail(MarkupDiagnostics.UnclosedSection, span, [what], $"Write \"{end}\" where it ends.");

    // XML 1.0, 2.6: "xml" in any case names nothing but the declaration, and that stands at the very start.
    private bool FailDeclaration(int start, ReadOnlySpan<char> name)
    {
        var span = TextSpan.FromBounds(start, cursor.Position);
        if (name is not "xml")
            return cursor.Fail(MarkupDiagnostics.MalformedProcessingInstruction, span, help: "Write \"<?xml\" in lower case.");
        var before = cursor.Text.AsSpan(0, start);
        var help = before.IndexOfAnyExcept(" \t\r\n") < 0
            ? "Delete the white space before it."
            : "Move it to the start of the document, or delete it.";
        return cursor.Fail(MarkupDiagnostics.MisplacedXmlDeclaration, span, help: help);
    }
}
