using CallXmlSim.CallXml.Binding;

namespace CallXmlSim.CallXml.Elements;

/// <summary>An element of the language: its name, the attributes it takes, and how it is bound.</summary>
/// <param name="name">The element's name in lower case.</param>
/// <param name="attributes">The attributes it takes besides the common ones.</param>
internal abstract class ElementDefinition(string name, params string[] attributes)
{
    /// <summary>The attributes that nearly all elements take (CallXML 3.0 reference, 3.1, 3.2).</summary>
    private static readonly string[] Common = ["id", "test", "value-is", "value-is-not"];

    public string Name { get; } = name;

    /// <summary>All attributes that the element takes.</summary>
    public IReadOnlyList<string> Attributes { get; } = [.. Common, .. attributes];

    /// <summary>Whether the element is a handler, which may stand where nothing else may.</summary>
    public virtual bool IsHandler => false;

    /// <summary>Binds an element; what is wrong with it is reported, and shows at run time.</summary>
    public abstract ProgramNode Bind(ElementBinding element);
}
