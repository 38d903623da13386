namespace CallXmlSim.Simulation.Journals;

/// <summary>Hears of journal entries while a simulation runs.</summary>
public interface IJournalListener
{
    /// <summary>An entry was added. It may be incomplete: <see cref="JournalEntry.IsComplete"/>.</summary>
    void Added(JournalEntry entry);

    /// <summary>An entry that was added incomplete is complete now.</summary>
    void Completed(JournalEntry entry);
}
