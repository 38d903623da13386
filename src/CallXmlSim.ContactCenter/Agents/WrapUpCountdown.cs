namespace CallXmlSim.ContactCenter.Agents;

/// <summary>The post-processing timeout of the queue has run out.</summary>
internal sealed class WrapUpCountdown(Assignment assignment)
    : AssignmentTimer(assignment, AgentState.PostProcessing)
{
    protected override void Act(ContactCenterEngine center)
    {
        if (Assignment.LacksCode)
            Assignment.IsOverdue = true;
        else
            center.Agents.EndWrapUp(Assignment);
    }
}
