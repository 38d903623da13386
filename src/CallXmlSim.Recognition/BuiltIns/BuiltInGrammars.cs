namespace CallXmlSim.Recognition.BuiltIns;

/// <summary>The grammars that a platform has by itself (VoiceXML 2.0, appendix P).</summary>
public static class BuiltInGrammars
{
    /// <summary>The scheme of their addresses.</summary>
    public const string Scheme = "builtin";

    /// <summary>The built-in grammar of an address; <c>null</c> when there is none.</summary>
    public static GrammarDocument? Find(Uri address) => null;
}
