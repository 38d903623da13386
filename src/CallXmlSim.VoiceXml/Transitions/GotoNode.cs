using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.ExecutableContent;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.Transitions;

/// <summary><c>goto</c>: to another item of the form, another dialog, or another document (VoiceXML 2.0, 5.3.7).</summary>
internal sealed class GotoNode(NodeHeader header, NavigationAttributes navigation, string? item, Expression? itemValue)
    : ContentNode(header)
{
    public static GotoNode Bind(ElementBinding element)
    {
        element.Binder.References.Item(element.Element.Attribute("nextitem"));
        return new GotoNode(
            element.Header(), NavigationAttributes.Bind(element), element.Text("nextitem"), element.Expression("expritem"));
    }

    public override Progress Execute(VoiceXmlSession session)
    {
        if (item is null && itemValue is null)
            return navigation.FollowFromHere(session, this);
        var name = item;
        if (itemValue is not null && !session.TryEvaluateText(itemValue, out name, out var failure))
            return failure;
        if (session.Form is not { } form || form.Node.Find(name!.Trim()) is not { } next)
            return session.Throw(EventName.BadFetch, $"the form has no item \"{name}\"", this);
        session.Unwind(form);
        form.GoTo(next);
        return Progress.Continue;
    }
}
