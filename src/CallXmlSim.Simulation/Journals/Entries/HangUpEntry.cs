using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>Somebody hung up.</summary>
/// <param name="Party">Who hung up.</param>
public sealed record HangUpEntry(PartyKind Party) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "hangup";

    internal override void WriteFields(JournalFields fields) => fields.Text("party", Names.Of(Party));

    internal override void Tell(Story story) => story.By(Party).Plain("hangs up");
}
