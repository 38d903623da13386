using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Queues;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>The agent's wrap-up is over.</summary>
/// <param name="Interaction">The interaction.</param>
/// <param name="Agent">The agent.</param>
/// <param name="Queue">The queue.</param>
/// <param name="TransactionCodes">The transaction codes the agent selected.</param>
public sealed record InteractionEndPostProcess(
    Interaction Interaction,
    Agent Agent,
    PhoneQueue Queue,
    IReadOnlyList<string> TransactionCodes)
    : InteractionEvent(Interaction);
