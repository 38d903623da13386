namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>One object of an IVR script. Immutable.</summary>
/// <param name="Label">Its label, unique in the script.</param>
public abstract record ScriptNode(string Label);
