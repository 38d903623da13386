namespace CallXmlSim.Recognition;

/// <summary>The notation that a recognition grammar is written in.</summary>
public enum GrammarForm
{
    /// <summary>The XML form of the Speech Recognition Grammar Specification 1.0.</summary>
    SrgsXml,

    /// <summary>The Augmented BNF form of the Speech Recognition Grammar Specification 1.0.</summary>
    SrgsAbnf,

    /// <summary>The Java Speech Grammar Format 1.0.</summary>
    Jsgf,
}
