using System.Globalization;

namespace CallXmlSim.Simulation.Journals;

/// <summary>
/// Tells a journal as a story for people: a column of times in seconds, a column of who does it, and what happens,
/// wrapped. Not thread-safe.
/// </summary>
/// <param name="journal">The journal whose entries are told.</param>
/// <param name="width">How wide a line may be, in characters; at least 60.</param>
public sealed class Transcript(Journal journal, int width = 100)
{
    private const int TimeWidth = 9;
    private const int TellerWidth = 16;
    private const int Indent = TimeWidth + 2 + TellerWidth;

    private readonly Story _story = new(journal.Secrets);
    private readonly int _width = Math.Max(width, 60);

    /// <summary>The lines that tell of all entries that the journal has kept.</summary>
    public IEnumerable<TranscriptLine> Lines => journal.Entries.SelectMany(Render);

    /// <summary>The lines that tell of one entry; none for an entry that people need not see.</summary>
    public IReadOnlyList<TranscriptLine> Render(JournalEntry entry)
    {
        _story.Clear();
        entry.Tell(_story);
        if (_story.Teller is not { } teller)
            return [];
        if (NumberOf(entry) is > 1 and var number && teller.Length > 0)
            teller = string.Create(CultureInfo.InvariantCulture, $"{teller} {number}");
        var lines = new LineWrapper(Indent, _width);
        lines.Put(entry.Time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture).PadLeft(TimeWidth) + "  ", TranscriptRole.Time);
        lines.Put((teller + " ").PadRight(TellerWidth), TranscriptRole.Party);
        foreach (var word in _story.Words)
            lines.Flow(word);
        RenderRows(lines);
        return lines.Finish();
    }

    // Sessions are told apart by their own numbers, since one call may have several; everybody else by that of the call.
    private static int NumberOf(JournalEntry entry) =>
        entry.Session.Length > 0
        && int.TryParse(entry.Session.AsSpan(entry.Session.LastIndexOf('-') + 1), CultureInfo.InvariantCulture, out var session)
            ? session
            : entry.Leg.Call;

    private void RenderRows(LineWrapper lines)
    {
        var nameWidth = 0;
        foreach (var (name, _) in _story.Rows)
            nameWidth = Math.Max(nameWidth, name.Length);
        foreach (var (name, value) in _story.Rows)
        {
            lines.NewLine();
            lines.Put("  " + name.PadRight(nameWidth) + "  ", TranscriptRole.Faint);
            lines.Flow(value);
        }
    }
}
