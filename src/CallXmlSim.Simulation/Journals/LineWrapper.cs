namespace CallXmlSim.Simulation.Journals;

/// <summary>Lays words out in lines of a width, with an indent from the second line on.</summary>
internal sealed class LineWrapper(int indent, int width)
{
    private readonly List<TranscriptLine> _lines = [];
    private List<TranscriptSegment> _line = [];
    private int _column;
    private bool _needsBlank;

    /// <summary>Puts text where the line stands, unbroken.</summary>
    public void Put(string text, TranscriptRole role)
    {
        _line.Add(new TranscriptSegment(text, role));
        _column += text.Length;
        _needsBlank = false;
    }

    /// <summary>Adds the words of a segment, with a blank before it, and breaks lines between words.</summary>
    public void Flow(TranscriptSegment segment)
    {
        foreach (var word in segment.Text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (_needsBlank && _column + 1 + word.Length > width)
                NewLine();
            Put(_needsBlank ? " " + word : word, segment.Role);
            _needsBlank = true;
        }
    }

    /// <summary>Goes on in a new line, indented.</summary>
    public void NewLine()
    {
        _lines.Add(new TranscriptLine(Joined(_line)));
        _line = [];
        _column = 0;
        Put(new string(' ', indent), TranscriptRole.Plain);
    }

    public IReadOnlyList<TranscriptLine> Finish()
    {
        _lines.Add(new TranscriptLine(Joined(_line)));
        return _lines;
    }

    // Neighbours of one role become one segment, and the line loses the blanks at its end.
    private static List<TranscriptSegment> Joined(List<TranscriptSegment> segments)
    {
        var joined = new List<TranscriptSegment>();
        foreach (var segment in segments)
        {
            if (joined.Count > 0 && joined[^1].Role == segment.Role)
                joined[^1] = new TranscriptSegment(joined[^1].Text + segment.Text, segment.Role);
            else
                joined.Add(segment);
        }

        if (joined.Count > 0)
            joined[^1] = joined[^1] with { Text = joined[^1].Text.TrimEnd(' ') };
        return joined;
    }
}
