namespace CallXmlSim.VoiceXml.Binding;

/// <summary>The namespaces in a VoiceXML document.</summary>
internal static class VoiceXmlNamespaces
{
    public const string VoiceXml = "http://www.w3.org/2001/vxml";

    /// <summary>Grammars in line may use their own namespace (VoiceXML 2.0, 3.1.1.1).</summary>
    public const string Srgs = "http://www.w3.org/2001/06/grammar";

    public const string Ssml = "http://www.w3.org/2001/10/synthesis";
}
