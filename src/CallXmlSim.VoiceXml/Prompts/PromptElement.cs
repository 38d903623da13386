using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;

namespace CallXmlSim.VoiceXml.Prompts;

/// <summary>An element in a prompt, for the place of what happens there.</summary>
internal sealed class PromptElement(NodeHeader header) : ProgramNode(header);
