using System.Globalization;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>
/// Reads a document from its first character to its last, or to the first fault (XML 1.0, 2.1). Keeps what is open in
/// a list, not on the call stack.
/// </summary>
internal sealed class MarkupReader
{
    private readonly MarkupCursor _cursor;
    private readonly OpenElements _open = new();
    private readonly StartTagReader _startTags;
    private readonly EndTagReader _endTags;
    private readonly CharacterDataReader _characters;
    private readonly MiscellaneousReader _miscellaneous;
    private MarkupElement? _root;
    private bool _hasDoctype;

    private MarkupReader(SourceText source)
    {
        _cursor = new MarkupCursor(source);
        _startTags = new StartTagReader(_cursor, _open);
        _endTags = new EndTagReader(_cursor, _open);
        _characters = new CharacterDataReader(_cursor);
        _miscellaneous = new MiscellaneousReader(_cursor);
    }

    internal static MarkupDocument Read(SourceText source)
    {
        if (source.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            return new MarkupDocument(source, null, source.Diagnostics);
        var reader = new MarkupReader(source);
        var fault = reader.CheckText() && reader.ReadDocument() ? WellFormedness.Check(source) : reader._cursor.Fault;
        return fault is null
            ? new MarkupDocument(source, reader._root, source.Diagnostics)
            : new MarkupDocument(source, null, [.. source.Diagnostics, fault]);
    }

    private bool CheckText()
    {
        if (_cursor.Text.Length > MarkupLimits.Length)
        {
            return _cursor.Fail(
                MarkupDiagnostics.TooLong, default, [Number(_cursor.Text.Length), Number(MarkupLimits.Length)]);
        }

        var forbidden = XmlCharacters.IndexOfForbidden(_cursor.Text);
        return forbidden < 0 || _cursor.Fail(
            MarkupDiagnostics.ForbiddenCharacter,
            new TextSpan(forbidden, 1),
            [string.Create(CultureInfo.InvariantCulture, $"U+{(int)_cursor.Text[forbidden]:X4}")],
            "Remove it, or save the document as UTF-8 text.");
    }

    private bool ReadDocument()
    {
        _cursor.Take('\uFEFF');
        if (!XmlDeclarationReader.Read(_cursor))
            return false;
        while (ToMarkup() && !_cursor.AtEnd)
        {
            if (!ReadMarkup())
                return false;
        }

        return _cursor.Fault is null && CheckEnd();
    }

    // Reads up to the next "<", inside or outside the root element.
    private bool ToMarkup()
    {
        if (_open.Depth > 0)
            return _characters.ReadText();
        _cursor.SkipWhiteSpace();
        if (_cursor.AtEnd || _cursor.Current == '<')
            return true;
        var end = _cursor.Rest.IndexOfAny("<\r\n");
        return !_cursor.Text.Contains('<')
            ? FailWithoutElement()
            : _cursor.Fail(
                MarkupDiagnostics.TextOutsideRoot,
                new TextSpan(_cursor.Position, end < 0 ? _cursor.Text.Length - _cursor.Position : end),
                [_root is null ? "before" : "behind"],
                "Remove it, or move it into the root element.");
    }

    private bool ReadMarkup() => _cursor.Peek(1) switch
    {
        '/' => ReadEndTag(),
        '!' => ReadDeclaration(),
        '?' => _miscellaneous.ReadProcessingInstruction(),
        var c when XmlCharacters.IsNameStart(c) => ReadStartTag(),
        _ => _cursor.Fail(
            MarkupDiagnostics.StrayLessThan, new TextSpan(_cursor.Position, 1), help: "Write \"&lt;\" instead."),
    };

    private bool ReadDeclaration()
    {
        if (_cursor.IsAt("<!--"))
            return _miscellaneous.ReadComment();
        if (_open.Depth > 0 && _cursor.IsAt(CharacterDataReader.SectionStart))
            return _characters.ReadSection();
        if (!_cursor.IsAt(DoctypeReader.Opening))
        {
            return _cursor.Fail(
                MarkupDiagnostics.UnknownDeclaration,
                new TextSpan(_cursor.Position, 2),
                help: "Write \"<!--\" to begin a comment, or \"&lt;!\" where text is meant.");
        }

        if (_root is null && !_hasDoctype)
        {
            _hasDoctype = true;
            return DoctypeReader.Read(_cursor);
        }

        return _cursor.Fail(
            MarkupDiagnostics.MisplacedDoctype,
            new TextSpan(_cursor.Position, DoctypeReader.Opening.Length),
            help: "Delete it.");
    }

    private bool ReadStartTag()
    {
        FlushText();
        if (_startTags.Read(out var isEmpty) is not { } element)
            return false;
        if (_open.Depth == 0 && _root is not null)
            return FailSecondRoot(_root, element);
        _root ??= element;
        if (_open.Depth > 0)
            _open.Add(element);
        if (!isEmpty)
            _open.Open(element);
        return true;
    }

    private bool ReadEndTag()
    {
        FlushText();
        return _endTags.Read();
    }

    private void FlushText()
    {
        if (_open.Depth > 0 && _characters.TakeRun() is { } run)
            _open.Add(run);
    }

    private bool CheckEnd()
    {
        if (_root is null)
            return FailWithoutElement();
        if (_open.Depth == 0)
            return true;
        var unclosed = _open.Tags.ToList();
        var innermost = unclosed[^1];
        var endTags = UnclosedElements.EndTags(unclosed);
        return _cursor.Fail(
            MarkupDiagnostics.UnclosedElement,
            innermost.NameSpan,
            [innermost.Name],
            $"Write \"{endTags}\" where {(unclosed.Count == 1 ? "it ends" : "these elements end")}.",
            UnclosedElements.Related(unclosed.SkipLast(1)));
    }

    private bool FailWithoutElement() =>
        _cursor.Fail(MarkupDiagnostics.NoRootElement, default, help: "Write a root element, such as <callxml version=\"3.0\">.");

    private bool FailSecondRoot(MarkupElement root, MarkupElement second) =>
        _cursor.Fail(
            MarkupDiagnostics.SecondRootElement,
            second.NameSpan,
            [second.Name, root.Name],
            $"Move it before \"</{root.Name}>\": a document has one root element.",
            [new RelatedSpan(root.NameSpan, "this is the root element")]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
