using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.ExecutableContent;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.Transitions;

/// <summary><c>return</c>: ends a subdialog and hands variables, or an event, to its caller (VoiceXML 2.0, 5.3.10).</summary>
internal sealed class ReturnNode(NodeHeader header, EventAttributes thrown, IReadOnlyList<string> names) : ContentNode(header)
{
    public static ReturnNode Bind(ElementBinding element) =>
        new(element.Header(), EventAttributes.Bind(element), element.Names("namelist"));

    public override Progress Execute(VoiceXmlSession session)
    {
        if (session.Context.Caller is null)
            return session.Throw(EventName.Semantic, "\"return\" outside of a subdialog", this);
        if (!thrown.TryEvaluate(session, out var happened, out var failure))
            return failure;
        var values = new List<(string Name, ScriptValue Value)>();
        foreach (var name in names)
        {
            if (!session.TryRead(name, out var value))
                return session.Throw(EventName.Semantic, $"\"{name}\" is not declared", this);
            values.Add((name, value));
        }

        return session.Return(values, happened);
    }
}
