using CallXmlSim.ContactCenter.Configuration;

namespace CallXmlSim.ContactCenter.Agents;

/// <summary>A virtual agent does what it planned for this part of an assignment.</summary>
internal sealed class VirtualAgentAction(Assignment assignment, AgentState during)
    : AssignmentTimer(assignment, during)
{
    protected override void Act(ContactCenterEngine center)
    {
        var agent = Assignment.Agent;
        _ = agent.State switch
        {
            AgentState.Offered when agent.Options.OnOffer == OfferResponse.Reject => center.Reject(agent),
            AgentState.Offered => center.Accept(agent),
            AgentState.Busy => center.HangUp(agent),
            _ => center.WrapUp(agent),
        };
    }
}
