using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>The party of a leg entered a conference.</summary>
/// <param name="Conference">The conference's identifier.</param>
/// <param name="ListensOnly">Whether the party is heard by nobody.</param>
public sealed record JoinedEntry(string Conference, bool ListensOnly) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "joined";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("conference", Conference);
        fields.Flag("listensOnly", ListensOnly);
    }

    internal override void Tell(Story story) => story.By(PartyKind.Script)
        .Success(ListensOnly ? "lets its caller listen to" : "lets its caller into")
        .Value(Conference);
}
