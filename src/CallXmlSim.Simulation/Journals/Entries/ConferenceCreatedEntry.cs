using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A script created a conference, or found the one of that name.</summary>
/// <param name="Conference">The conference's identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsNew">Whether it was created.</param>
public sealed record ConferenceCreatedEntry(string Conference, string Name, bool IsNew) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "conferenceCreated";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("conference", Conference);
        fields.Text("name", Name);
        fields.Flag("new", IsNew);
    }

    internal override void Tell(Story story) => story.By(PartyKind.Script)
        .Plain(IsNew ? "creates the conference" : "finds the conference")
        .Value(Name)
        .Faint($"({Conference})");
}
