using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.ExecutableContent;

/// <summary>An element of executable content (VoiceXML 2.0, 5.3).</summary>
internal abstract class ContentNode(NodeHeader header) : ProgramNode(header)
{
    /// <summary>The nodes inside, in document order.</summary>
    public virtual IEnumerable<ContentNode> Inner => [];

    /// <summary>Runs the element; the frame of the content it stands in is on top of the stack.</summary>
    public abstract Progress Execute(VoiceXmlSession session);
}
