using System.Text;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.Prompts;

namespace CallXmlSim.VoiceXml.ExecutableContent;

/// <summary><c>log</c>: a message for the developer, of text and values in order (VoiceXML 2.0, 5.3.13).</summary>
internal sealed class LogNode(NodeHeader header, string label, IReadOnlyList<LogNode.Part> parts) : ContentNode(header)
{
    public static LogNode Bind(ElementBinding element)
    {
        var parts = new List<Part>();
        if (element.Expression("expr") is { } expression)
            parts.Add(new Part("", expression));
        foreach (var child in element.Element.Children)
        {
            if (child is MarkupText text)
                parts.Add(new Part(text.Value, null));
            else if (child is MarkupElement { LocalName: "value" } value)
                parts.Add(new Part("", new ElementBinding(value, element.Binder).RequiredExpression("expr")));
        }

        return new LogNode(element.Header(), element.Text("label") ?? "", parts);
    }

    public override Progress Execute(VoiceXmlSession session)
    {
        var message = new StringBuilder();
        foreach (var (text, expression) in parts)
        {
            message.Append(text);
            if (expression is null)
                continue;
            if (!session.TryEvaluateText(expression, out var value, out var failure))
                return failure;
            message.Append(value);
        }

        session.CountText(message.Length);
        session.Emit(new LogEffect(SpokenText.Collapse(message.ToString()), label));
        return Progress.Continue;
    }

    /// <summary>Text, or the expression of a value.</summary>
    internal readonly record struct Part(string Text, Expression? Value);
}
