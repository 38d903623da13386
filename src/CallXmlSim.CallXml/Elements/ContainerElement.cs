using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>block</c> and its exact aliases (CallXML 3.0 reference, 1.2, 2.2).</summary>
internal class ContainerElement(string name) : ElementDefinition(
    name, "choices", "cleardigits", "foreach", "label", "next", "repeat", "value", "var")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        var loop = new ContainerLoop
        {
            Repeat = element.Optional("repeat", AttributeTypes.Repetitions),
            ForEach = element.Template("foreach"),
            Item = element.Variable("var"),
            Next = element.Navigation("next"),
        };
        var scope = new InheritanceScope(loop.ItemText ?? element.Value(), element.Choices() ?? element.Inherited.Choices);
        return Create(element.Header(), element.Content(scope), loop);
    }

    /// <summary>Makes the node; the aliases differ in their names alone, but for <c>switch</c> and <c>case</c>.</summary>
    protected virtual ProgramNode Create(NodeHeader header, ContainerContent content, ContainerLoop loop) =>
        new ContainerNode(header, content, loop);
}
