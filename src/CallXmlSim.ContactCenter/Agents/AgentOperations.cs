using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Queues;

namespace CallXmlSim.ContactCenter.Agents;

/// <summary>What an agent can do at the console, and when (External IVR API reference, 4.5 to 4.7).</summary>
internal sealed class AgentOperations(ContactCenterEngine center)
{
    public OperationResult LogIn(Agent agent)
    {
        if (agent.State != AgentState.LoggedOut)
            return OperationResult.Refused($"Agent \"{agent.Name}\" is logged in already.");
        Choose(agent, AgentState.OnBreak, statusCode: null);
        return OperationResult.Done;
    }

    public OperationResult SetStatus(Agent agent, AgentState status, string? statusCode)
    {
        if (!IsChosen(status) || agent.State == AgentState.LoggedOut || !IsChosen(agent.State))
            return OperationResult.Refused($"Agent \"{agent.Name}\" is {agent.State} and cannot become {status}.");
        if (agent.State != status)
            Choose(agent, status, statusCode);
        return OperationResult.Done;
    }

    public OperationResult Accept(Agent agent)
    {
        if (Offer(agent) is not { } offer)
            return NothingOffered(agent);
        center.Agents.Accept(offer);
        return OperationResult.Done;
    }

    public OperationResult Reject(Agent agent)
    {
        if (Offer(agent) is not { } offer)
            return NothingOffered(agent);
        if (!agent.Options.MayReject)
            return OperationResult.Refused($"Agent \"{agent.Name}\" is not permitted to reject interactions.");
        center.Agents.TakeBack(offer, RejectReason.Rejected);
        return OperationResult.Done;
    }

    public OperationResult HangUp(Agent agent)
    {
        if (agent is not { State: AgentState.Busy, Assignment: { } assignment })
            return OperationResult.Refused($"Agent \"{agent.Name}\" is in no conversation.");
        center.Agents.EndConversation(assignment, HangupInitiator.Agent);
        return OperationResult.Done;
    }

    public OperationResult SelectTransactionCodes(Agent agent, IReadOnlyList<string> codes)
    {
        if (agent is not { State: AgentState.Busy or AgentState.PostProcessing, Assignment: { } assignment })
            return OperationResult.Refused($"Agent \"{agent.Name}\" handles no interaction.");
        foreach (var code in codes)
        {
            if (!assignment.Queue.Options.TransactionCodes.Contains(code))
                return OperationResult.Refused($"Queue {assignment.Queue.Id} has no transaction code \"{code}\".");
        }

        assignment.Codes = codes;
        if (assignment is { IsOverdue: true, LacksCode: false })
            center.Agents.EndWrapUp(assignment);
        return OperationResult.Done;
    }

    public OperationResult WrapUp(Agent agent)
    {
        if (agent is not { State: AgentState.PostProcessing, Assignment: { } assignment })
            return OperationResult.Refused($"Agent \"{agent.Name}\" has nothing to wrap up.");
        if (assignment.LacksCode)
            return OperationResult.Refused($"Agent \"{agent.Name}\" has to select a transaction code first.");
        center.Agents.EndWrapUp(assignment);
        return OperationResult.Done;
    }

    public OperationResult SetMembershipEnabled(Agent agent, PhoneQueue queue, bool enabled)
    {
        if (agent.MembershipIn(queue) is not { } membership)
            return OperationResult.Refused($"Agent \"{agent.Name}\" is not assigned to queue {queue.Id}.");
        agent.SetMembershipEnabled(membership, enabled);
        center.Distribution.Match(agent.Tenant);
        return OperationResult.Done;
    }

    private void Choose(Agent agent, AgentState status, string? statusCode)
    {
        // By default no change of status resets the idle time; a tenant can add some (reference, 4.2).
        if (agent.Tenant.Options.IdleTimeResets.Contains(status))
            agent.IdleSince = center.Host.Now;
        center.Agents.Enter(agent, status, statusCode);
        if (status == AgentState.Available)
            center.Distribution.Match(agent.Tenant);
    }

    private static bool IsChosen(AgentState state) =>
        state is AgentState.Available or AgentState.OnBreak or AgentState.WorkingOffline or AgentState.LoggedOut;

    private static Assignment? Offer(Agent agent) => agent.State == AgentState.Offered ? agent.Assignment : null;

    private static OperationResult NothingOffered(Agent agent) =>
        OperationResult.Refused($"Agent \"{agent.Name}\" is offered nothing.");
}
