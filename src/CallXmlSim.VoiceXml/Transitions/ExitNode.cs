using CallXmlSim.Sessions.Effects;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.ExecutableContent;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.Transitions;

/// <summary><c>exit</c>: ends the session, also out of a subdialog; what is queued is played first (VoiceXML 2.0, 5.3.9).</summary>
internal sealed class ExitNode(NodeHeader header, Expression? value, IReadOnlyList<string> names) : ContentNode(header)
{
    public static ExitNode Bind(ElementBinding element) =>
        new(element.Header(), element.Expression("expr"), element.Names("namelist"));

    public override Progress Execute(VoiceXmlSession session)
    {
        var values = new List<KeyValuePair<string, string>>();
        if (value is not null)
        {
            if (!session.TryEvaluateText(value, out var text, out var failure))
                return failure;
            values.Add(KeyValuePair.Create("expr", text!));
        }

        return TryRead(session, names, this, values, out var progress) ? session.Exit(EndReason.Exit, values) : progress;
    }

    /// <summary>Reads the variables that are handed out.</summary>
    public static bool TryRead(
        VoiceXmlSession session,
        IReadOnlyList<string> names,
        ContentNode node,
        List<KeyValuePair<string, string>> values,
        out Progress failure)
    {
        failure = default;
        foreach (var name in names)
        {
            if (!session.TryRead(name, out var read))
            {
                failure = session.Throw(EventName.Semantic, $"\"{name}\" is not declared", node);
                return false;
            }

            values.Add(KeyValuePair.Create(name, session.TextOf(read)));
        }

        return true;
    }
}
