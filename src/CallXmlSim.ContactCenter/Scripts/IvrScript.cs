namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>An IVR script.</summary>
/// <param name="Name">The name that channels refer to.</param>
/// <param name="MainIvr">The objects of its top level, MainIVR, in order.</param>
public sealed record IvrScript(string Name, IReadOnlyList<ScriptNode> MainIvr)
{
    /// <summary>All objects, those at exit points included, in the order written.</summary>
    public IEnumerable<ScriptNode> AllNodes => AllIn(MainIvr);

    private static IEnumerable<ScriptNode> AllIn(IEnumerable<ScriptNode> nodes) =>
        nodes.SelectMany(node => node.Exits.SelectMany(exit => AllIn(exit.Nodes)).Prepend(node));
}
