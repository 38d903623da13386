using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>Say: a spoken text, in which <c>$name</c> stands for the value of a variable.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Text">The text.</param>
public sealed record SayNode(string Label, string Text) : ScriptNode(Label)
{
    internal override void Run(Interaction interaction, ContactCenterEngine center) =>
        center.Scripts.Announce(interaction, ScriptVariables.Expand(Text, interaction));
}
