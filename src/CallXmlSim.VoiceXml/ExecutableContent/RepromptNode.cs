using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.ExecutableContent;

/// <summary><c>reprompt</c>: the next form item visited speaks its prompts although a handler was run (VoiceXML 2.0, 5.3.6).</summary>
internal sealed class RepromptNode(NodeHeader header) : ContentNode(header)
{
    public static RepromptNode Bind(ElementBinding element) => new(element.Header());

    public override Progress Execute(VoiceXmlSession session)
    {
        if (session.Form is { } form)
            form.Reprompts = true;
        return Progress.Continue;
    }
}
