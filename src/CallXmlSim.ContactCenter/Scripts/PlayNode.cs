using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>Play: an audio message.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Message">What is heard: the words of the message, or its name.</param>
public sealed record PlayNode(string Label, string Message) : ScriptNode(Label)
{
    internal override void Run(Interaction interaction, ContactCenterEngine center) =>
        center.Scripts.Announce(interaction, Message);
}
