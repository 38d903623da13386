using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>One thing that happened in a simulation.</summary>
public abstract record JournalEntry
{
    private protected JournalEntry()
    {
    }

    /// <summary>When, on the virtual clock.</summary>
    public TimeSpan Time { get; init; }

    /// <summary>On which leg, or in which call.</summary>
    public LegReference Leg { get; init; }

    /// <summary>The identifier of the session that did it; empty if none did.</summary>
    public string Session { get; init; } = "";

    /// <summary>The entry's type as the JSON journal names it.</summary>
    public abstract string Type { get; }

    /// <summary>Whether everything about the entry is known; a prompt is complete when it has ended.</summary>
    public virtual bool IsComplete => true;

    /// <summary>Writes the fields of the entry's own type, for machines.</summary>
    internal abstract void WriteFields(JournalFields fields);

    /// <summary>Tells of the entry, for people; saying nothing leaves it out.</summary>
    internal abstract void Tell(Story story);
}
