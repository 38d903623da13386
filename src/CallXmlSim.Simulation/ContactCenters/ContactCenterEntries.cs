using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.Simulation.ContactCenters;

/// <summary>Writes what the contact center reports into the journal.</summary>
internal static class ContactCenterEntries
{
    public static void Add(World world, ContactCenterEvent occurrence)
    {
        if (EntryOf(occurrence) is { } entry)
            world.Journal.Add(entry with { Time = world.Now, Leg = LegOf(InteractionOf(occurrence)) });
    }

    // The answer and the end of the external leg are told by the legs themselves; so is the agent's release by the state.
    private static JournalEntry? EntryOf(ContactCenterEvent occurrence) => occurrence switch
    {
        InteractionCreated e => new InteractionCreatedEntry(
            e.Interaction.Id,
            e.Interaction.TransactionNumber,
            e.Interaction.Channel?.Options.Name ?? e.Interaction.Channel?.Options.Number ?? ""),
        CallRejected => new CallRejectedEntry(),
        ForwardedToExternalIvr e => new ForwardedEntry(e.Leg.CalledNumber, e.Leg.PlatformCallId),
        RequestAccepted e => new RequestAcceptedEntry(e.Queue.Id, e.Queue.Name, e.ExternalRows, e.ReplacesFormer),
        RequestRefused e => new RequestRefusedEntry(e.Code, e.Message),
        ResumeActionStarted => new ResumeActionEntry(),
        InteractionQueued e => new RoutedEntry(e.Queue.Id, e.Queue.Name, e.By),
        InteractionAssigned e => new OfferEntry(e.Agent.Name, e.Queue.Id, e.Panel),
        InteractionAccepted e => new OfferAcceptedEntry(e.Agent.Name, e.Queue.Id),
        InteractionRejected e => new OfferRejectedEntry(e.Agent.Name, e.Queue.Id, e.Reason),
        InteractionUnqueued e => new UnqueuedEntry(e.Queue.Id, e.Waited, e.IsShortAbandonment),
        InteractionPostProcess e => new WrapUpEntry(e.Agent.Name, IsOver: false, []),
        InteractionEndPostProcess e => new WrapUpEntry(e.Agent.Name, IsOver: true, e.TransactionCodes),
        AgentStateChanged e => new AgentStateEntry(e.Agent.Name, e.From, e.To, e.StatusCode),
        InteractionDeleted e => new InteractionEndedEntry(e.Interaction.State, e.HangupInitiator, e.Reason),
        DiagnosticReported e => new DiagnosticEntry(e.Diagnostic),
        _ => null,
    };

    private static Interaction? InteractionOf(ContactCenterEvent occurrence) => occurrence switch
    {
        InteractionEvent e => e.Interaction,
        RequestRefused e => e.Interaction,
        DiagnosticReported e => e.Interaction,
        AgentStateChanged e => e.Agent.Interaction,
        _ => null,
    };

    private static LegReference LegOf(Interaction? interaction) =>
        interaction is null ? LegReference.None : ContactCenterHost.PartyOf(interaction).CustomerReference;
}
