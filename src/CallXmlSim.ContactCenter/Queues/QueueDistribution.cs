using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Tenants;

namespace CallXmlSim.ContactCenter.Queues;

/// <summary>
/// Brings waiting interactions and agents together (External IVR API reference, 4.2). It looks again whenever an
/// interaction enters or returns to a queue, an agent becomes Available, or a queue opens.
/// </summary>
internal sealed class QueueDistribution(ContactCenterEngine center)
{
    // A customer who leaves within this time is a short abandonment (External IVR API reference, 4.4).
    private static readonly TimeSpan ShortAbandonment = TimeSpan.FromSeconds(5);

    private long _entries;

    public void Enqueue(Interaction interaction, PhoneQueue queue, QueuedBy by)
    {
        if (!queue.TakesCalls)
        {
            center.Host.Report(RoutingDiagnostics.QueueTakesNoCalls(interaction, queue, by));
            center.Calls.Disconnect(interaction, DisconnectReason.Failed);
            return;
        }

        interaction.Script = null;
        interaction.State = InteractionState.InQueue;
        interaction.Queue = queue;
        interaction.Waiting.Entry = _entries++;
        interaction.Waiting.Since = center.Host.Now;
        queue.Waiting.Append(interaction);
        center.Host.Report(new InteractionQueued(interaction, queue, by));
        if (queue.Options.MaxWait is { } maxWait)
            center.Host.Schedule(maxWait, new LongestWaitOver(interaction));
        Match(queue.Tenant);
    }

    /// <summary>An interaction comes back from an offer, to the place it had.</summary>
    public void Return(Interaction interaction)
    {
        var queue = interaction.Queue!;
        interaction.State = InteractionState.InQueue;
        queue.Waiting.Restore(interaction);
        if (Waited(interaction) >= queue.Options.MaxWait)
            GiveUp(interaction);
    }

    /// <summary>Offers waiting interactions as long as there are agents for them.</summary>
    public void Match(Tenant tenant)
    {
        while (tenant.ServiceOrder.Choose() is { } queue)
        {
            var interaction = queue.Waiting.First!;
            queue.Waiting.Remove(interaction);
            center.Agents.Offer(interaction, queue, queue.BestAgent()!);
        }
    }

    /// <summary>An interaction leaves its queue for good, without an agent; an offer of it is withdrawn.</summary>
    public void Leave(Interaction interaction, bool isAbandoned)
    {
        var queue = interaction.Queue!;
        var offer = interaction.Assignment;
        var waited = Waited(interaction);
        var isShort = isAbandoned && waited <= ShortAbandonment;
        center.Host.Report(new InteractionUnqueued(interaction, queue, waited, isShort, offer?.Agent));
        if (offer is null)
            queue.Waiting.Remove(interaction);
        else
            center.Agents.Withdraw(offer);
    }

    /// <summary>No agent took the interaction in time: it is disconnected.</summary>
    public void GiveUp(Interaction interaction)
    {
        Leave(interaction, isAbandoned: false);
        center.Calls.Disconnect(interaction, DisconnectReason.NoAnswer);
    }

    public TimeSpan Waited(Interaction interaction) => center.Host.Now - interaction.Waiting.Since;
}
