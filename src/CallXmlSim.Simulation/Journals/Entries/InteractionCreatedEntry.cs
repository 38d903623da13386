using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A customer's call arrived at the contact center.</summary>
/// <param name="Interaction">The interaction's id.</param>
/// <param name="Transaction">Its transaction number.</param>
/// <param name="Channel">The name of the phone channel; empty if none has the number.</param>
public sealed record InteractionCreatedEntry(string Interaction, int Transaction, string Channel) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "interactionCreated";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("interaction", Interaction);
        fields.Number("transaction", Transaction);
        fields.OptionalText("channel", Channel);
    }

    internal override void Tell(Story story) =>
        story.By(PartyKind.ContactCenter).Plain("takes the call as transaction").Value($"{Transaction}").Faint($"({Interaction})");
}
