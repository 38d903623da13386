namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>An exit point of a script object.</summary>
/// <param name="Name">Its name, such as <c>Resume</c>.</param>
/// <param name="Nodes">Its objects; without any, the customer is disconnected.</param>
internal readonly record struct ScriptExit(string Name, IReadOnlyList<ScriptNode> Nodes);
