using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>
/// Finds the elements that are never closed in what follows a fault, by reading on leniently: so one diagnostic can
/// tell its author everything that is left open.
/// </summary>
internal sealed class UnclosedElements
{
    private readonly MarkupCursor _cursor;
    private readonly List<OpenTag> _open;
    private readonly List<OpenTag> _unclosed = [];

    private UnclosedElements(MarkupCursor cursor, IEnumerable<OpenTag> open)
    {
        _cursor = cursor;
        _open = [.. open];
    }

    /// <summary>Those of <paramref name="open"/>, and of the elements from <paramref name="position"/> on, that stay open.</summary>
    internal static IReadOnlyList<OpenTag> Find(SourceText source, int position, IEnumerable<OpenTag> open)
    {
        var search = new UnclosedElements(new MarkupCursor(source) { Position = position }, open);
        while (search._open.Count + search._unclosed.Count <= MarkupLimits.Depth && search.ToNextTag())
            search.ReadTag();
        return [.. search._unclosed.Concat(search._open).OrderBy(tag => tag.NameSpan.Start)];
    }

    internal static IReadOnlyList<RelatedSpan> Related(IEnumerable<OpenTag> unclosed) =>
        [.. unclosed.Select(tag => new RelatedSpan(tag.NameSpan, $"\"{tag.Name}\" is opened here and never closed"))];

    /// <summary>The end tags that are missing, innermost first.</summary>
    internal static string EndTags(IEnumerable<OpenTag> unclosed) =>
        string.Concat(unclosed.Reverse().Select(tag => $"</{tag.Name}>"));

    private bool ToNextTag()
    {
        var distance = _cursor.Rest.IndexOf('<');
        if (distance < 0)
            return false;
        _cursor.Position += distance;
        return true;
    }

    private void ReadTag()
    {
        if (_cursor.Take("<!--"))
            _cursor.SkipBehind("-->");
        else if (_cursor.Take("<![CDATA["))
            _cursor.SkipBehind("]]>");
        else if (_cursor.Take("<?"))
            _cursor.SkipBehind("?>");
        else if (_cursor.Take("</"))
            Close(_cursor.Slice(_cursor.TakeName()));
        else
            ReadStartTag();
    }

    private void ReadStartTag()
    {
        _cursor.Position++;
        var nameSpan = _cursor.TakeName();
        if (nameSpan.Length > 0 && SkipToTagEnd() && _cursor.Text[_cursor.Position - 1] != '/')
            _open.Add(new OpenTag(_cursor.Slice(nameSpan), nameSpan));
    }

    // A tag that runs into the next "<" is itself broken: whether it was meant to open an element is unknown.
    private bool SkipToTagEnd()
    {
        while (true)
        {
            var distance = _cursor.Rest.IndexOfAny("<>\"'");
            if (distance < 0)
            {
                _cursor.Position = _cursor.Text.Length;
                return false;
            }

            _cursor.Position += distance;
            var found = _cursor.Current;
            if (found is '<' or '>')
                return found == '>';
            var value = _cursor.Text.AsSpan(_cursor.Position + 1);
            var end = value.IndexOfAny(found, '<');
            _cursor.Position += end < 0 ? value.Length + 1 : end + (value[end] == '<' ? 1 : 2);
        }
    }

    private void Close(string name)
    {
        var index = _open.FindLastIndex(tag => tag.Name == name);
        if (index < 0)
            return;
        _unclosed.AddRange(_open.Skip(index + 1));
        _open.RemoveRange(index, _open.Count - index);
    }
}
