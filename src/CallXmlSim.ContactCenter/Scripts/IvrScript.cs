namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>An IVR script.</summary>
/// <param name="Name">The name that channels refer to.</param>
/// <param name="MainIvr">The objects of its top level, MainIVR, in order.</param>
public sealed record IvrScript(string Name, IReadOnlyList<ScriptNode> MainIvr)
{
    /// <summary>All objects, those at exit points included, in the order written.</summary>
    public IReadOnlyList<ScriptNode> AllNodes
    {
        get
        {
            var all = new List<ScriptNode>();
            Add(MainIvr, all);
            return all;
        }
    }

    private static void Add(IReadOnlyList<ScriptNode> nodes, List<ScriptNode> all)
    {
        foreach (var node in nodes)
        {
            all.Add(node);
            foreach (var exit in node.Exits)
                Add(exit.Nodes, all);
        }
    }
}
