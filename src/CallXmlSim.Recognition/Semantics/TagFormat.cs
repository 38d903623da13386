namespace CallXmlSim.Recognition.Semantics;

/// <summary>The language of a grammar's tags (SRGS 1.0, 4.8).</summary>
public enum TagFormat
{
    /// <summary>None is declared: a tag is ECMAScript where it assigns something, and a literal otherwise.</summary>
    Undeclared,

    /// <summary><c>semantics/1.0</c>: ECMAScript (SISR 1.0).</summary>
    Script,

    /// <summary><c>semantics/1.0-literals</c>: the tag's content is the value (SISR 1.0); also the tags of JSGF.</summary>
    Literals,

    /// <summary>A format that nobody here knows: the tags are kept, and mean nothing.</summary>
    Unknown,

    /// <summary>The tags of the built-in grammars.</summary>
    BuiltIn,
}
