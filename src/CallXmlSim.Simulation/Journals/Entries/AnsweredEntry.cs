using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>The called party answered.</summary>
/// <param name="Party">Who answered.</param>
public sealed record AnsweredEntry(PartyKind Party) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "answered";

    internal override void WriteFields(JournalFields fields) => fields.Text("party", Names.Of(Party));

    internal override void Tell(Story story) => story.By(Party).Plain("answers");
}
