namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>Hang up: disconnects the customer.</summary>
/// <param name="Label">Its label.</param>
public sealed record HangUpNode(string Label) : ScriptNode(Label);
