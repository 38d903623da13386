namespace CallXmlSim.Simulation.Journals;

/// <summary>Tells a journal as a story for people.</summary>
public sealed class Transcript
{
    /// <summary>Creates a transcript whose lines are at most so many characters wide.</summary>
    public Transcript(int width = 100) => throw new NotImplementedException();

    /// <summary>The lines that tell of one entry; none for an entry that people need not see.</summary>
    public IReadOnlyList<TranscriptLine> Render(JournalEntry entry) => throw new NotImplementedException();
}
