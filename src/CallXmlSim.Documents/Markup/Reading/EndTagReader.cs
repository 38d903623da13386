using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>Reads an end tag and holds it against the element that is open (XML 1.0, 3.1).</summary>
internal sealed class EndTagReader(MarkupCursor cursor, OpenElements open)
{
    /// <summary>Reads the tag at the cursor and closes the innermost element.</summary>
    internal bool Read()
    {
        var start = cursor.Position;
        cursor.Position += "</".Length;
        var nameSpan = cursor.TakeName();
        if (nameSpan.Length == 0)
            return FailStray(start);
        var name = cursor.Text.AsSpan(nameSpan.Start, nameSpan.Length);
        if (open.Depth == 0)
            return cursor.Fail(MarkupDiagnostics.UnopenedEndTag, nameSpan, [name.ToString()], "Remove it.");
        if (!name.SequenceEqual(open.Innermost.Name))
            return FailMismatch(start, nameSpan, name.ToString());
        cursor.SkipWhiteSpace();
        if (!cursor.Take('>'))
            return FailUnfinished(nameSpan);
        var element = open.Close();
        element.Span = TextSpan.FromBounds(element.Span.Start, cursor.Position);
        return true;
    }

    private bool FailStray(int start)
    {
        var help = open.Depth == 0
            ? "Write \"&lt;/\" where text is meant."
            : $"Write \"</{open.Innermost.Name}>\" to close that element, or \"&lt;/\" where text is meant.";
        return cursor.Fail(MarkupDiagnostics.StrayLessThan, new TextSpan(start, 1), help: help);
    }

    private bool FailUnfinished(TextSpan nameSpan)
    {
        var name = cursor.Slice(nameSpan);
        return cursor.AtEnd || cursor.Current == '<'
            ? cursor.Fail(MarkupDiagnostics.UnfinishedTag, nameSpan, ["end tag", name], $"Write \"</{name}>\".")
            : cursor.Fail(
                MarkupDiagnostics.UnexpectedInTag,
                new TextSpan(cursor.Position, 1),
                [cursor.Current.ToString(), "end tag", name],
                $"Write \"</{name}>\".");
    }

    private bool FailMismatch(int start, TextSpan nameSpan, string name)
    {
        var expected = open.Innermost.Name;
        var unclosed = UnclosedElements.Find(cursor.Source, start, open.Tags);
        var isOpen = open.Tags.Any(tag => tag.Name == name);
        var missing = isOpen ? unclosed.Where(tag => tag.NameSpan.Start < start).ToList() : [];
        var help = missing.Count > 0
            ? $"Write \"{UnclosedElements.EndTags(missing)}\" before it."
            : $"Write \"</{expected}>\" instead, or remove it.";
        return cursor.Fail(
            MarkupDiagnostics.MismatchedEndTag, nameSpan, [name, expected], help, UnclosedElements.Related(unclosed));
    }
}
