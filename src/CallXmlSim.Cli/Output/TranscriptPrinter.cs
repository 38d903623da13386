using CallXmlSim.Simulation.Journals;
using Spectre.Console;

namespace CallXmlSim.Cli.Output;

/// <summary>Prints journal entries as a transcript for people: a whole journal, or each entry while it happens.</summary>
internal sealed class TranscriptPrinter(Journal journal, Terminal terminal) : IJournalListener
{
    private readonly Transcript _transcript = new(journal, terminal.TextWidth);

    /// <summary>Prints the story of all that has happened.</summary>
    public void PrintAll() => Print(_transcript.Lines);

    void IJournalListener.Added(JournalEntry entry) => Print(_transcript.Render(entry));

    void IJournalListener.Completed(JournalEntry entry)
    {
    }

    private void Print(IEnumerable<TranscriptLine> lines)
    {
        foreach (var line in lines)
        {
            foreach (var segment in line.Segments)
                terminal.Out.Write(segment.Text, Palette.Of(segment.Role));
            terminal.Out.WriteLine();
        }
    }
}
