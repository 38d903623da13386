namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>Play: an audio message.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Message">The name of the audio message.</param>
public sealed record PlayNode(string Label, string Message) : ScriptNode(Label);
