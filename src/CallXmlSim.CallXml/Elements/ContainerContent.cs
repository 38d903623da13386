namespace CallXmlSim.CallXml.Elements;

/// <summary>What stands in a container: what runs in sequence, and the handlers, which do not.</summary>
internal sealed class ContainerContent(IReadOnlyList<ProgramNode> inOrder)
{
    public static readonly ContainerContent Empty = new([]);

    /// <summary>All nodes in document order.</summary>
    public IReadOnlyList<ProgramNode> InOrder { get; } = inOrder;

    /// <summary>What runs in sequence.</summary>
    public ProgramNode[] Children { get; } = [.. inOrder.Where(node => node is not OnNode)];

    public OnNode[] Handlers { get; } = [.. inOrder.OfType<OnNode>()];
}
