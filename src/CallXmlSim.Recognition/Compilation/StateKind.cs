namespace CallXmlSim.Recognition.Compilation;

/// <summary>What happens in a state of a rule graph.</summary>
internal enum StateKind : byte
{
    /// <summary>The rule is complete.</summary>
    Accept,

    /// <summary>Takes a word that is not the last one of its token.</summary>
    WordPart,

    /// <summary>Takes the last word of a token.</summary>
    Word,

    /// <summary>Takes any word (GARBAGE).</summary>
    AnyWord,

    /// <summary>Passes a tag.</summary>
    Tag,

    /// <summary>Goes through a rule.</summary>
    Call,

    /// <summary>Goes through a rule a number of times.</summary>
    Repeat,

    /// <summary>Goes on in one of several states.</summary>
    Split,

    /// <summary>Never goes on (VOID).</summary>
    Fail,
}
