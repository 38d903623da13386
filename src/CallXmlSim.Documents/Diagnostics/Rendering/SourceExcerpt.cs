using System.Text;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Diagnostics.Rendering;

/// <summary>One line of source as a terminal shows it, cut where it is long, and the columns to mark under it.</summary>
/// <param name="Line">The line, or the part of it around the mark, with "…" where it is cut.</param>
/// <param name="MarkStart">Number of columns before the mark.</param>
/// <param name="MarkLength">Number of columns of the mark; one at least.</param>
internal readonly record struct SourceExcerpt(string Line, int MarkStart, int MarkLength)
{
    private const int MaxColumns = 110;
    private const int ColumnsBefore = 40;
    private const char Cut = '…';

    /// <summary>The excerpt of a line, marking the part of <paramref name="span"/> that lies in it.</summary>
    internal static SourceExcerpt Of(SourceText source, int line, TextSpan span)
    {
        var whole = source.LineSpan(line);
        var markStart = Math.Min(span.Start, whole.End);
        var markEnd = Math.Clamp(span.End, markStart, whole.End);
        var start = FitBackward(source, whole.Start, markStart);
        var end = FitForward(source, start, whole.End);

        var text = new StringBuilder();
        if (start > whole.Start)
            text.Append(Cut);
        var columns = text.Length;
        columns += VisibleText.Append(text, source.Content.AsSpan(start, markStart - start), columns);
        var markColumns = VisibleText.Append(text, source.Content.AsSpan(markStart, Math.Min(markEnd, end) - markStart), columns);
        if (end > markEnd)
            VisibleText.Append(text, source.Content.AsSpan(markEnd, end - markEnd), columns + markColumns);
        if (end < whole.End)
            text.Append(Cut);
        return new SourceExcerpt(text.ToString(), columns, Math.Max(1, markColumns));
    }

    // A line that fits is shown from its start; of a longer one, enough before the mark to recognise the place.
    private static int FitBackward(SourceText source, int lineStart, int markStart)
    {
        if (markStart - lineStart <= ColumnsBefore)
            return lineStart;
        var start = markStart - ColumnsBefore;
        var fits = markStart - lineStart <= MaxColumns - ColumnsBefore;
        return fits ? lineStart : start + (char.IsLowSurrogate(source.Content[start]) ? 1 : 0);
    }

    private static int FitForward(SourceText source, int start, int lineEnd)
    {
        var end = Math.Min(start + MaxColumns, lineEnd);
        return end - (end < lineEnd && char.IsLowSurrogate(source.Content[end]) ? 1 : 0);
    }
}
