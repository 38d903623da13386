using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormInterpretation;

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary>
/// <c>object</c>: a platform's own function (VoiceXML 2.0, 2.3.5). This platform has none, so that each one is
/// error.unsupported.objectname, as 2.3.5 demands.
/// </summary>
internal sealed class ObjectItem(NodeHeader header, string name, IReadOnlyList<ParameterNode> parameters) : FormItem(header)
{
    public static ObjectItem Bind(ElementBinding element, PropertyScope outer) => new(
        element.Header(), element.Text("classid") ?? element.Text("data") ?? "", ParameterNode.BindAll(element))
    {
        Name = element.Text("name"),
        Expr = element.Expression("expr"),
        Condition = element.Expression("cond"),
        Properties = PropertyElement.Scope(element, outer),
        Handlers = HandlerTable.Bind(element),
        Prompts = ItemPrompts.Bind(element),
    };

    public override Progress Collect(FormFrame form, VoiceXmlSession session) =>
        ParameterNode.TryEvaluate(session, parameters, out _, out var failure)
            ? session.Throw(EventName.UnsupportedObject, $"there is no object \"{name}\"", this)
            : failure;
}
