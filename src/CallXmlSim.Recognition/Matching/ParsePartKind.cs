namespace CallXmlSim.Recognition.Matching;

/// <summary>What a part of a logical parse is.</summary>
public enum ParsePartKind
{
    /// <summary>A rule begins.</summary>
    RuleStart,

    /// <summary>A token was matched.</summary>
    Token,

    /// <summary>A tag was passed.</summary>
    Tag,

    /// <summary>The rule begun last, and not yet ended, ends.</summary>
    RuleEnd,
}
