namespace CallXmlSim.ContactCenter.Agents;

/// <summary>A virtual agent comes back from the break that a missed or rejected offer brought.</summary>
internal sealed class ReturnFromBreak(Agent agent) : ContactCenterTimer
{
    private readonly int _stateChanges = agent.StateChanges;

    internal override void Elapse(ContactCenterEngine center)
    {
        if (agent.StateChanges == _stateChanges)
            center.SetStatus(agent, AgentState.Available);
    }
}
