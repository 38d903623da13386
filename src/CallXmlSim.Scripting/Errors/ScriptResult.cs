using System.Diagnostics.CodeAnalysis;

namespace CallXmlSim.Scripting;

/// <summary>The value of an evaluation, or the reason why there is none.</summary>
/// <param name="Value">The value; <c>undefined</c> when it failed.</param>
/// <param name="Error">The reason; <c>null</c> when it succeeded.</param>
public readonly record struct ScriptResult(ScriptValue Value, ScriptError? Error)
{
    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;

    /// <summary>A value.</summary>
    public static implicit operator ScriptResult(ScriptValue value) => new(value, null);

    /// <summary>A failure.</summary>
    public static implicit operator ScriptResult(ScriptError error) => new(default, error);

    /// <summary>A value.</summary>
    public static ScriptResult FromScriptValue(ScriptValue value) => value;

    /// <summary>A failure.</summary>
    public static ScriptResult FromScriptError(ScriptError error) => error;
}
