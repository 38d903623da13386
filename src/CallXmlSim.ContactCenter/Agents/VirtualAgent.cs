using CallXmlSim.ContactCenter.Configuration;

namespace CallXmlSim.ContactCenter.Agents;

/// <summary>
/// The person behind an agent: plans what <see cref="AgentOptions"/> says it does. It uses the operations that the host
/// can use too, so that whoever comes first decides.
/// </summary>
internal sealed class VirtualAgent(ContactCenterEngine center)
{
    public void OfferReceived(Assignment assignment)
    {
        var options = assignment.Agent.Options;
        if (options.OnOffer != OfferResponse.LetRing)
            Plan(options.RespondsAfter, assignment, AgentState.Offered);
    }

    public void ConversationBegan(Assignment assignment)
    {
        if (assignment.Agent.Options.TalkTime is { } talkTime)
            Plan(talkTime, assignment, AgentState.Busy);
    }

    public void WrapUpBegan(Assignment assignment)
    {
        var agent = assignment.Agent;
        if (assignment.LacksCode && agent.Options.OnOffer != OfferResponse.LetRing)
            center.SelectTransactionCodes(agent, [assignment.Queue.Options.TransactionCodes[0]]);
        if (agent.Options.WrapsUpAfter is { } delay)
            Plan(delay, assignment, AgentState.PostProcessing);
    }

    public void SentOnBreak(Agent agent)
    {
        if (agent.Options.ReturnsAfter is { } delay)
            center.Host.Schedule(delay, new ReturnFromBreak(agent));
    }

    private void Plan(TimeSpan delay, Assignment assignment, AgentState during) =>
        center.Host.Schedule(delay, new VirtualAgentAction(assignment, during));
}
