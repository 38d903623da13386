using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.ExecutableContent;

namespace CallXmlSim.VoiceXml.Execution;

/// <summary>Runs executable content in document order, in a scope of its own when it begins one (VoiceXML 2.0, 5.1.2).</summary>
internal sealed class ContentFrame(IReadOnlyList<ContentNode> content, ScriptScope? scope = null) : Frame
{
    private int _next;

    public override ScriptScope? Scope => scope;

    public override Progress Step(VoiceXmlSession session)
    {
        if (_next == content.Count)
        {
            session.Pop();
            return Progress.Continue;
        }

        var node = content[_next++];
        return session.CountStep(node) ? node.Execute(session) : session.StopRunaway(node);
    }
}
