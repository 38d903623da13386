using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormInterpretation;
using CallXmlSim.VoiceXml.Requests;
using CallXmlSim.VoiceXml.Transitions;

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary><c>subdialog</c>: calls another dialog, in an execution context of its own, as a function (VoiceXML 2.0, 2.3.4).</summary>
internal sealed class SubdialogItem(NodeHeader header, string? source, Expression? sourceValue) : FormItem(header)
{
    private IReadOnlyList<ParameterNode> _parameters = [];
    private SubmitAttributes _submit = null!;
    private FetchAttributes _fetching = null!;

    public static SubdialogItem Bind(ElementBinding element, PropertyScope outer)
    {
        element.Binder.References.Address(element.Element.Attribute("src"));
        return new SubdialogItem(element.Header(), element.Text("src"), element.Expression("srcexpr"))
        {
            Name = element.Text("name"),
            Expr = element.Expression("expr"),
            Condition = element.Expression("cond"),
            Properties = PropertyElement.Scope(element, outer),
            Handlers = HandlerTable.Bind(element),
            Prompts = ItemPrompts.Bind(element),
            _parameters = ParameterNode.BindAll(element),
            _submit = SubmitAttributes.Bind(element),
            _fetching = FetchAttributes.Bind(element),
        };
    }

    public override Progress Collect(FormFrame form, VoiceXmlSession session)
    {
        var address = source;
        if (sourceValue is not null && !session.TryEvaluateText(sourceValue, out address, out var failure))
            return failure;
        if (!ParameterNode.TryEvaluate(session, _parameters, out var parameters, out failure)
            || !_submit.TryBuild(session, this, [], out var fields, out failure))
        {
            return failure;
        }

        var destination = new Destination(address ?? "", session.Context.Document.Document.Base, this)
        {
            Fetching = _fetching,
            Fields = fields,
            Method = _submit.Method,
            IsMultipart = _submit.IsMultipart,
        };
        return session.Call(destination, parameters);
    }
}
