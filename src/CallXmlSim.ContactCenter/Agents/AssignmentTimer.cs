namespace CallXmlSim.ContactCenter.Agents;

/// <summary>Something planned for an assignment, which counts only while the agent is still in that state of it.</summary>
internal abstract class AssignmentTimer(Assignment assignment, AgentState during) : ContactCenterTimer
{
    protected Assignment Assignment => assignment;

    internal sealed override void Elapse(ContactCenterEngine center)
    {
        if (assignment.Agent.Assignment == assignment && assignment.Agent.State == during)
            Act(center);
    }

    protected abstract void Act(ContactCenterEngine center);
}
