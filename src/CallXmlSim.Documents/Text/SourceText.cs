using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text.Decoding;

namespace CallXmlSim.Documents.Text;

/// <summary>
/// The text of one document with the name it was read under: immutable, and shared by every span and
/// diagnostic that points into it. Thread-safe.
/// </summary>
public sealed class SourceText
{
    private int[]? _lineStarts;

    private SourceText(string content, string name)
    {
        Content = content;
        Name = name;
    }

    /// <summary>The whole text, line breaks as they were read.</summary>
    public string Content { get; }

    /// <summary>Where the text came from: a file's path or a URL, as the user named it. Shown in diagnostics.</summary>
    public string Name { get; }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>What was found while the text was decoded. Readers of the text hand it on; an error makes it unusable.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; internal set; } = [];

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Content);

    /// <summary>Wraps a string.</summary>
    public static SourceText From(string content, string name) => new(content, name);

    /// <summary>
    /// Decodes bytes: by their byte order mark or shape, else by <paramref name="charset"/>, else by the XML declaration,
    /// else as UTF-8. Never throws; what is wrong with the bytes is among the text's <see cref="Diagnostics"/>.
    /// </summary>
    /// <param name="bytes">The bytes of a file or of a reply.</param>
    /// <param name="name">Where the bytes came from.</param>
    /// <param name="charset">The charset that the transport names, such as HTTP's Content-Type; <c>null</c> if none.</param>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, string name, string? charset = null) =>
        TextDecoder.Decode(bytes, name, charset);

    /// <summary>Line and column of an offset; an offset behind the end counts as the end.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Length);
        var line = Array.BinarySearch(LineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The span of a line (numbered from 1) without its line break.</summary>
    public TextSpan LineSpan(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, LineCount);
        var start = LineStarts[line - 1];
        var end = line < LineCount ? LineStarts[line] : Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The characters of a span.</summary>
    public ReadOnlySpan<char> this[TextSpan span] => Content.AsSpan(span.Start, span.Length);

    /// <summary>The name of the text.</summary>
    public override string ToString() => Name;

    // A line ends at LF, CR LF or a lone CR.
    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
