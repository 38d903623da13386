namespace CallXmlSim.VoiceXml.Binding;

/// <summary>
/// The properties set in an element, with those of the elements around it (VoiceXML 2.0, 6.3): the innermost counts.
/// </summary>
internal sealed class PropertyScope
{
    /// <summary>No properties.</summary>
    public static readonly PropertyScope Empty = new(null, []);

    private readonly PropertyScope? _outer;
    private readonly Dictionary<string, string> _own;

    private PropertyScope(PropertyScope? outer, Dictionary<string, string> own) => (_outer, _own) = (outer, own);

    /// <summary>The scope of an element in this one; this one itself when it sets nothing.</summary>
    public PropertyScope With(Dictionary<string, string> own) => own.Count == 0 ? this : new PropertyScope(this, own);

    /// <summary>The value that is set for a property; <c>null</c> when the document sets none.</summary>
    public string? Find(string name) => _own.GetValueOrDefault(name) ?? _outer?.Find(name);
}
