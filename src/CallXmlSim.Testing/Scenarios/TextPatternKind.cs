namespace CallXmlSim.Testing.Scenarios;

/// <summary>How a <see cref="TextPattern"/> compares.</summary>
internal enum TextPatternKind
{
    /// <summary>These words, one after another, are in the text: "press 1" is in "Press 1 now" but not in "press 10".</summary>
    Words,

    /// <summary>These characters are in the text, also inside a word.</summary>
    Part,

    /// <summary>This is the whole text.</summary>
    Exactly,

    /// <summary>The regular expression matches somewhere in the text.</summary>
    Matching,
}
