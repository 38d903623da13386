namespace CallXmlSim.VoiceXml.Execution;

/// <summary>The names of the scopes (VoiceXML 2.0, 5.1.2).</summary>
internal static class ScopeNames
{
    public static readonly string[] Session = ["session"];

    /// <summary>An application root that is the document is both.</summary>
    public static readonly string[] Root = ["application", "document"];

    public static readonly string[] Document = ["document"];

    public static readonly string[] Dialog = ["dialog"];
}
