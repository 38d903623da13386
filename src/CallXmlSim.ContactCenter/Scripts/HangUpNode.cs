using CallXmlSim.ContactCenter.Events;
using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>Hang up: disconnects the customer.</summary>
/// <param name="Label">Its label.</param>
public sealed record HangUpNode(string Label) : ScriptNode(Label)
{
    internal override bool NeverReturns => true;

    internal override void Run(Interaction interaction, ContactCenterEngine center) =>
        center.Calls.Disconnect(interaction, DisconnectReason.Normal);
}
