using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Tenants;
using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.ContactCenter.Interactions;

/// <summary>How interactions begin and end (External IVR API reference, 2.5).</summary>
internal sealed class CustomerCalls(ContactCenterEngine center)
{
    private int _transactions;

    public Interaction Arrive(InboundCall call, ChannelNumbers channels)
    {
        var channel = channels.Find(call.To);
        var interaction = new Interaction(center.Ids, ++_transactions, call, channel, center.Host.Now);
        if (channel is not { IsEnabled: true })
        {
            interaction.State = InteractionState.Rejected;
            center.Host.Report(new CallRejected(interaction));
            center.Host.Report(RoutingDiagnostics.TurnedAway(interaction, NearestName.Find(call.To, channels.All)));
            return interaction;
        }

        center.CustomerLegs.Add(interaction);
        center.Host.Report(new InteractionCreated(interaction));
        center.Scripts.Start(interaction, channel.Script);
        return interaction;
    }

    public void CustomerHungUp(Interaction interaction)
    {
        switch (interaction.State)
        {
            case InteractionState.Ringing or InteractionState.Talking:
                center.ExternalLegs.Abandon(interaction.ExternalLeg!, ExternalLegOutcome.CustomerHungUp);
                goto case InteractionState.InScript;
            case InteractionState.InScript:
                // The customer disconnected before queue, agent or voicemail (reference, 2.4): no resume action runs.
                End(interaction, InteractionState.EndedInIvr, HangupInitiator.Customer, DisconnectReason.Normal);
                break;
            case InteractionState.InQueue or InteractionState.Offered:
                var tenant = interaction.Queue!.Tenant;
                center.Distribution.Leave(interaction, isAbandoned: true);
                End(interaction, InteractionState.Abandoned, HangupInitiator.Customer, DisconnectReason.Normal);
                center.Distribution.Match(tenant);
                break;
            case InteractionState.Connected:
                center.Agents.EndConversation(interaction.Assignment!, HangupInitiator.Customer);
                break;
        }
    }

    /// <summary>The platform hangs up on a customer, wherever the interaction stands.</summary>
    public void DropCustomer(Interaction interaction)
    {
        switch (interaction.State)
        {
            case InteractionState.Ringing or InteractionState.Talking:
                center.ExternalLegs.Abandon(interaction.ExternalLeg!, ExternalLegOutcome.PlatformEnded);
                goto case InteractionState.InScript;
            case InteractionState.InScript:
                Disconnect(interaction, DisconnectReason.Failed);
                break;
            case InteractionState.InQueue or InteractionState.Offered:
                var tenant = interaction.Queue!.Tenant;
                center.Distribution.Leave(interaction, isAbandoned: false);
                Disconnect(interaction, DisconnectReason.Failed);
                center.Distribution.Match(tenant);
                break;
            case InteractionState.Connected:
                center.Agents.EndConversation(interaction.Assignment!, HangupInitiator.System);
                break;
        }
    }

    /// <summary>The platform hangs up on a customer who is in no queue and with nobody.</summary>
    public void Disconnect(Interaction interaction, DisconnectReason reason)
    {
        center.Host.DisconnectCustomer(interaction);
        End(interaction, InteractionState.Disconnected, HangupInitiator.System, reason);
    }

    public void End(Interaction interaction, InteractionState state, HangupInitiator initiator, DisconnectReason reason)
    {
        interaction.State = state;
        interaction.Script = null;
        center.CustomerLegs.Remove(interaction);
        center.Host.Report(new InteractionDeleted(interaction, initiator, reason));
    }
}
