using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Queues;

namespace CallXmlSim.ContactCenter.Agents;

/// <summary>One interaction given to one agent, from the offer to the end of wrap-up.</summary>
internal sealed class Assignment(Interaction interaction, PhoneQueue queue, Agent agent)
{
    public Interaction Interaction => interaction;

    public PhoneQueue Queue => queue;

    public Agent Agent => agent;

    /// <summary>The transaction codes selected so far.</summary>
    public IReadOnlyList<string> Codes { get; set; } = [];

    /// <summary>Whether the countdown of wrap-up has reached zero while a transaction code is missing.</summary>
    public bool IsOverdue { get; set; }

    /// <summary>Whether wrap-up cannot end because a transaction code must be selected first.</summary>
    public bool LacksCode => queue.Options.TransactionCodesMandatory && Codes.Count == 0;
}
