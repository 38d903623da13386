using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>An interaction of the contact center is over.</summary>
/// <param name="Outcome">The final state, such as <c>EndedInIvr</c> or <c>Abandoned</c>.</param>
/// <param name="By">Who ended it.</param>
/// <param name="Reason">Why.</param>
public sealed record InteractionEndedEntry(
    InteractionState Outcome,
    HangupInitiator By,
    DisconnectReason Reason)
    : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "interactionEnded";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("outcome", Outcome.ToString());
        fields.Text("by", Names.Of(By));
        fields.Text("reason", Names.Of(Reason));
    }

    internal override void Tell(Story story) =>
        story.By(PartyKind.ContactCenter).Plain("the interaction is over:").Value(Outcome.ToString()).Faint($"(ended by the {Names.Of(By)})");
}
