using System.Diagnostics.CodeAnalysis;

namespace CallXmlSim.Scripting;

/// <summary>The language types of ECMAScript as a host sees them (ECMA-262, 6.1).</summary>
[SuppressMessage("Naming", "CA1720", Justification = "The names of the language's own types.")]
public enum ScriptValueKind
{
    /// <summary><c>undefined</c>.</summary>
    Undefined,

    /// <summary><c>null</c>.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string.</summary>
    String,

    /// <summary>An object: a record, an array, a function, a date.</summary>
    Object,
}
