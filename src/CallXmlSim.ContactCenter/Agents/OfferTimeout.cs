using CallXmlSim.ContactCenter.Events;

namespace CallXmlSim.ContactCenter.Agents;

/// <summary>An offer has rung as long as the agent's interaction offer timeout allows.</summary>
internal sealed class OfferTimeout(Assignment assignment)
    : AssignmentTimer(assignment, AgentState.Offered)
{
    protected override void Act(ContactCenterEngine center) =>
        center.Agents.TakeBack(Assignment, RejectReason.Timeout);
}
