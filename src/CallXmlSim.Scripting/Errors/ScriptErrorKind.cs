namespace CallXmlSim.Scripting;

/// <summary>Why a script failed.</summary>
public enum ScriptErrorKind
{
    /// <summary>The source does not follow ECMAScript's grammar.</summary>
    Syntax,

    /// <summary>A name is not declared.</summary>
    Reference,

    /// <summary>A value is of the wrong type for what is done with it.</summary>
    Type,

    /// <summary>A value lies outside its range.</summary>
    Range,

    /// <summary>The script threw something else itself.</summary>
    Thrown,

    /// <summary>The script needed more statements, recursion, memory or backtracking than is allowed.</summary>
    Limit,
}
