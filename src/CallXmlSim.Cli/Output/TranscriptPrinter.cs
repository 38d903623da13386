using CallXmlSim.Simulation.Journals;
using Spectre.Console;

namespace CallXmlSim.Cli.Output;

/// <summary>Prints journal entries as a transcript for people: a whole journal, or each entry while it happens.</summary>
internal sealed class TranscriptPrinter(Terminal terminal, Journal journal) : IJournalListener
{
    private readonly Transcript _transcript = new(journal, terminal.TextWidth);

    /// <summary>Prints the story of all that happened so far.</summary>
    public void Print()
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
