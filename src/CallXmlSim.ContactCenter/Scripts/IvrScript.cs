namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>An IVR script.</summary>
/// <param name="Name">The name that channels refer to.</param>
/// <param name="MainIvr">The objects of its top level, MainIVR, in order.</param>
public sealed record IvrScript(string Name, IReadOnlyList<ScriptNode> MainIvr);
