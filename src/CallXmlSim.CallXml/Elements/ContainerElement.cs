using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>block</c> and its exact aliases (CallXML 3.0 reference, 1.2, 2.2).</summary>
internal class ContainerElement(string name) : ElementDefinition(
    name, "choices", "cleardigits", "foreach", "label", "next", "repeat", "value", "var")
{
    /// <summary>The item of a list, which fills in missing values (1.7).</summary>
    private static readonly TextTemplate ContainerValue = TextTemplate.Of(VariableReference.To("container.value"));

    public override ProgramNode Bind(ElementBinding element)
    {
        var loop = new ContainerLoop
        {
            Repeat = element.Optional("repeat", AttributeTypes.Repetitions),
            ForEach = element.Template("foreach"),
            Item = element.Variable("var"),
            Next = element.Navigation("next"),
        };
        var namesItems = loop is { ForEach: not null, Item: null };
        var scope = new InheritanceScope(
            namesItems ? ContainerValue : element.Value(),
            element.Choices() ?? element.Inherited.Choices);
        return Create(element.Header(), element.Content(scope), loop);
    }

    /// <summary>Makes the node; the aliases differ in their names alone, but for <c>switch</c> and <c>case</c>.</summary>
    protected virtual ProgramNode Create(NodeHeader header, ContainerContent content, ContainerLoop loop) =>
        new ContainerNode(header, content, loop);
}
