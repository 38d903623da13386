using CallXmlSim.CallXml.Listening;
using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Binding;

/// <summary>
/// What a container fills in for its children (CallXML 3.0 reference, 1.7): the nearest ancestor that sets the attribute
/// wins. Handlers inherit nothing from the container that owns them.
/// </summary>
/// <param name="Value">The <c>value</c>; <c>null</c> when no ancestor sets it.</param>
/// <param name="Choices">The <c>choices</c>; <c>null</c> when no ancestor sets it.</param>
internal sealed record InheritanceScope(TextTemplate? Value, ChoicesAttribute? Choices)
{
    public static readonly InheritanceScope None = new(null, null);
}
