using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Queues;

namespace CallXmlSim.ContactCenter.Interactions;

/// <summary>What an accepted request decided; it is used when the external leg ends, and gone then.</summary>
/// <param name="Queue">Where the call goes.</param>
/// <param name="Rows">What the agent will see.</param>
internal sealed record AcceptedRequest(PhoneQueue Queue, IReadOnlyList<PanelRow> Rows);
