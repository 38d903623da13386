using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Queues;

namespace CallXmlSim.ContactCenter.Agents;

/// <summary>
/// What becomes of an interaction and an agent together: offer, conversation, wrap-up (External IVR API reference, 4.5
/// to 4.7). Whether an agent may do something is decided before, in <see cref="AgentOperations"/>.
/// </summary>
internal sealed class AgentDesk(ContactCenterEngine center)
{
    private readonly VirtualAgent _virtualAgent = new(center);

    public void Offer(Interaction interaction, PhoneQueue queue, Agent agent)
    {
        var assignment = new Assignment(interaction, queue, agent);
        interaction.Assignment = agent.Assignment = assignment;
        interaction.State = InteractionState.Offered;
        var panel = new TransactionPanel(interaction, queue, center.Distribution.Waited(interaction));
        center.Host.Report(new InteractionAssigned(interaction, agent, queue, panel));
        Enter(agent, AgentState.Offered);
        center.Host.Schedule(agent.Options.OfferTimeout, new OfferTimeout(assignment));
        _virtualAgent.OfferReceived(assignment);
    }

    public void Accept(Assignment assignment)
    {
        assignment.Interaction.State = InteractionState.Connected;
        center.Host.Report(new InteractionAccepted(assignment.Interaction, assignment.Agent, assignment.Queue));
        Enter(assignment.Agent, AgentState.Busy);
        _virtualAgent.ConversationBegan(assignment);
    }

    /// <summary>The offer was rejected or missed: the interaction goes back to its place, the agent On Break.</summary>
    public void TakeBack(Assignment assignment, RejectReason reason)
    {
        var (interaction, agent) = Separate(assignment);
        center.Host.Report(new InteractionRejected(interaction, agent, assignment.Queue, reason));
        Enter(agent, AgentState.OnBreak);
        _virtualAgent.SentOnBreak(agent);
        center.Distribution.Return(interaction);
        center.Distribution.Match(agent.Tenant);
    }

    /// <summary>The customer left during the offer: the agent keeps the place and can be offered the next call.</summary>
    public void Withdraw(Assignment assignment)
    {
        var (_, agent) = Separate(assignment);
        Enter(agent, AgentState.Available);
    }

    /// <summary>The conversation is over; wrap-up follows if the queue has a post-processing timeout.</summary>
    public void EndConversation(Assignment assignment, HangupInitiator initiator)
    {
        var interaction = assignment.Interaction;
        interaction.HangupInitiator = initiator;
        if (initiator != HangupInitiator.Customer)
            center.Host.DisconnectCustomer(interaction);
        if (assignment.Queue.Options.PostProcessing > TimeSpan.Zero)
            BeginWrapUp(assignment);
        else
            Release(assignment);
    }

    public void EndWrapUp(Assignment assignment)
    {
        center.Host.Report(new InteractionEndPostProcess(
            assignment.Interaction, assignment.Agent, assignment.Queue, assignment.Codes));
        Release(assignment);
    }

    public void Enter(Agent agent, AgentState state, string? statusCode = null)
    {
        var former = agent.State;
        agent.EnterState(state);
        center.Host.Report(new AgentStateChanged(agent, former, state, statusCode));
    }

    private void BeginWrapUp(Assignment assignment)
    {
        assignment.Interaction.State = InteractionState.WrapUp;
        center.Host.Report(new InteractionPostProcess(assignment.Interaction, assignment.Agent, assignment.Queue));
        Enter(assignment.Agent, AgentState.PostProcessing);
        center.Host.Schedule(assignment.Queue.Options.PostProcessing, new WrapUpCountdown(assignment));
        _virtualAgent.WrapUpBegan(assignment);
    }

    private void Release(Assignment assignment)
    {
        var (interaction, agent) = Separate(assignment);
        agent.IdleSince = center.Host.Now;
        center.Host.Report(new InteractionDeassigned(interaction, agent));
        center.Calls.End(
            interaction, InteractionState.Finished, interaction.HangupInitiator, DisconnectReason.Normal);
        Enter(agent, AgentState.Available);
        center.Distribution.Match(agent.Tenant);
    }

    private static (Interaction Interaction, Agent Agent) Separate(Assignment assignment)
    {
        assignment.Interaction.Assignment = null;
        assignment.Agent.Assignment = null;
        return (assignment.Interaction, assignment.Agent);
    }
}
