using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>The party of a leg left a conference.</summary>
/// <param name="Conference">The conference's identifier.</param>
public sealed record LeftEntry(string Conference) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "left";

    internal override void WriteFields(JournalFields fields) => fields.Text("conference", Conference);

    internal override void Tell(Story story) =>
        story.By(PartyKind.Script).Plain("takes its caller out of").Value(Conference);
}
