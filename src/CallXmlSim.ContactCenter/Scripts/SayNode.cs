namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>Say: a spoken text, in which <c>$name</c> stands for a variable.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Text">The text.</param>
public sealed record SayNode(string Label, string Text) : ScriptNode(Label);
