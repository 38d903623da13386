using CallXmlSim.Simulation.Journals;
using Spectre.Console;

namespace CallXmlSim.Cli.Output;

/// <summary>Prints journal entries as a transcript for people: a whole journal, or each entry while it happens.</summary>
internal sealed class TranscriptPrinter(Terminal terminal) : IJournalListener
{
    private readonly Transcript _transcript = new(terminal.TextWidth);

    /// <summary>Prints the story of a journal.</summary>
    public void Print(Journal journal)
    {
        foreach (var entry in journal.Entries)
            Print(entry);
    }

    void IJournalListener.Added(JournalEntry entry) => Print(entry);

    void IJournalListener.Completed(JournalEntry entry)
    {
    }

    private void Print(JournalEntry entry)
    {
        foreach (var line in _transcript.Render(entry))
        {
            foreach (var segment in line.Segments)
                terminal.Out.Write(segment.Text, Palette.Of(segment.Role));
            terminal.Out.WriteLine();
        }
    }
}
