namespace CallXmlSim.Simulation.Journals;

/// <summary>The called party answered.</summary>
public sealed record AnsweredEntry : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "answered";

    internal override void WriteFields(JournalFields fields)
    {
    }
}
