using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.ExecutableContent;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.Requests;

namespace CallXmlSim.VoiceXml.Transitions;

/// <summary><c>submit</c>: sends variables to a server and goes to the document it answers with (VoiceXML 2.0, 5.3.8).</summary>
internal sealed class SubmitNode(NodeHeader header, string? next, Expression? expr, SubmitAttributes submit, FetchAttributes fetching)
    : ContentNode(header)
{
    public static SubmitNode Bind(ElementBinding element) => new(
        element.Header(),
        element.Text("next"),
        element.Expression("expr"),
        SubmitAttributes.Bind(element),
        FetchAttributes.Bind(element));

    public override Progress Execute(VoiceXmlSession session)
    {
        var target = next;
        if (expr is not null && !session.TryEvaluateText(expr, out target, out var failure))
            return failure;
        // Without a list: the named input items of the form.
        var items = session.Form?.Node.Items.Where(item => item.IsInput && item.Name is not null).Select(item => item.Name!);
        if (!submit.TryBuild(session, this, items?.ToList() ?? [], out var fields, out failure))
            return failure;
        return session.Navigate(new Destination(target ?? "", session.Context.Document.Document.Base, this)
        {
            Fetching = fetching,
            Method = submit.Method,
            Fields = fields,
            IsMultipart = submit.IsMultipart,
            IsSubmit = true,
        });
    }
}
