using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>
/// Forward to External IVR: calls the external IVR, and runs the resume action unless an accepted request decides
/// otherwise (External IVR API reference, 2.2).
/// </summary>
/// <param name="Label">Its label.</param>
/// <param name="Number">The access phone number of the external IVR.</param>
public sealed record ForwardToExternalIvrNode(string Label, string Number) : ScriptNode(Label)
{
    /// <summary>The objects of the exit Resume; without any, the customer is disconnected.</summary>
    public IReadOnlyList<ScriptNode> Resume { get; init; } = [];

    internal override IReadOnlyList<ScriptExit> Exits => [new ScriptExit("Resume", Resume)];

    internal override void Run(Interaction interaction, ContactCenterEngine center) =>
        center.ExternalLegs.Dial(interaction, this);
}
