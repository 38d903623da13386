namespace CallXmlSim.VoiceXml.Binding;

/// <summary>
/// The properties set in an element, with those of the elements around it (VoiceXML 2.0, 6.3): the innermost counts.
/// </summary>
internal sealed class PropertyScope
{
    /// <summary>No properties.</summary>
    public static readonly PropertyScope Empty = new(null, [], null);

    private readonly PropertyScope? _outer;
    private readonly Dictionary<string, string> _own;

    private PropertyScope(PropertyScope? outer, Dictionary<string, string> own, string? fault) =>
        (_outer, _own, Fault) = (outer, own, fault);

    /// <summary>What is wrong with a property that is set here; <c>null</c> for nothing. It is error.semantic (6.3).</summary>
    public string? Fault { get; }

    /// <summary>The scope of an element in this one; this one itself when it sets nothing.</summary>
    public PropertyScope With(Dictionary<string, string> own, string? fault) =>
        own.Count == 0 && fault is null ? this : new PropertyScope(this, own, fault);

    /// <summary>The value that is set for a property; <c>null</c> when the document sets none.</summary>
    public string? Find(string name) => _own.GetValueOrDefault(name) ?? _outer?.Find(name);
}
