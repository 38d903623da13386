namespace CallXmlSim.Simulation.Journals;

/// <summary>
/// Writes a journal as JSON Lines, one entry a line in order of time. An entry is held back, and those after it, until it
/// is complete.
/// </summary>
public sealed class JournalJsonWriter : IJournalListener
{
    /// <summary>Writes to a stream, UTF-8, lines ended by LF.</summary>
    public JournalJsonWriter(Stream output) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Added(JournalEntry entry) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Completed(JournalEntry entry) => throw new NotImplementedException();

    /// <summary>Writes what is held back, complete or not, and flushes.</summary>
    public void Finish() => throw new NotImplementedException();
}
