using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.ContactCenter.Queues;

namespace CallXmlSim.ContactCenter.Events;

/// <summary>The External IVR API accepted a request: it decides what follows the external leg.</summary>
/// <param name="Interaction">The interaction.</param>
/// <param name="Leg">The external leg.</param>
/// <param name="Queue">The queue it names.</param>
/// <param name="ExternalRows">The rows of its <c>extIvrData</c>.</param>
/// <param name="ReplacesFormer">Whether a former request of this leg is replaced.</param>
public sealed record RequestAccepted(
    Interaction Interaction,
    ExternalLeg Leg,
    PhoneQueue Queue,
    IReadOnlyList<PanelRow> ExternalRows,
    bool ReplacesFormer)
    : InteractionEvent(Interaction);
