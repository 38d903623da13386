using System.Text;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>
/// Gathers the character data between two tags: its value, and its place from the first to the last character.
/// </summary>
internal sealed class TextRun(SourceText source)
{
    private readonly string _text = source.Content;
    private readonly StringBuilder _value = new();
    private int _start = -1;
    private int _end;
    private int _copied;

    /// <summary>Where values other than the source's own characters are written; call <see cref="Extend"/> first.</summary>
    internal StringBuilder Value => _value;

    /// <summary>Adds source characters as they are.</summary>
    internal void Append(TextSpan span)
    {
        if (span.Length == 0)
            return;
        if (_start < 0)
            _start = _copied = span.Start;
        else if (span.Start != _end || _copied < 0)
            Copy(span);
        _end = span.End;
    }

    /// <summary>Says that the source up to <paramref name="end"/> belongs to the run, its value written separately.</summary>
    internal void Extend(int start, int end)
    {
        if (_start < 0)
            _start = start;
        else if (_copied >= 0)
            _value.Append(_text, _copied, _end - _copied);
        _copied = -1;
        _end = end;
    }

    /// <summary>Ends the run; <c>null</c> if it has no character.</summary>
    internal MarkupText? Take()
    {
        if (_start < 0)
            return null;
        var value = _copied >= 0 ? _text[_copied.._end] : _value.ToString();
        var run = new MarkupText(source, value, TextSpan.FromBounds(_start, _end));
        _value.Clear();
        _start = -1;
        return run;
    }

    private void Copy(TextSpan span)
    {
        Extend(span.Start, span.End);
        _value.Append(_text, span.Start, span.Length);
    }
}
