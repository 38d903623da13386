using System.Collections.Frozen;

namespace CallXmlSim.CallXml.Elements;

/// <summary>The labelled elements of a document (CallXML 3.0 reference, 1.9): found exactly, else without regard to case.</summary>
internal sealed class LabelTable
{
    private readonly FrozenDictionary<string, ProgramNode> _exact;
    private readonly FrozenDictionary<string, ProgramNode> _anyCase;

    public LabelTable(IEnumerable<ProgramNode> nodes)
    {
        // A label that stands twice belongs to the first element.
        var labelled = nodes.Where(node => !string.IsNullOrEmpty(node.Label)).ToArray();
        _exact = labelled.DistinctBy(node => node.Label!, StringComparer.Ordinal)
            .ToFrozenDictionary(node => node.Label!, StringComparer.Ordinal);
        _anyCase = labelled.DistinctBy(node => node.Label!, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(node => node.Label!, StringComparer.OrdinalIgnoreCase);
    }

    public ProgramNode? Find(string label) => _exact.GetValueOrDefault(label) ?? _anyCase.GetValueOrDefault(label);
}
