using System.Diagnostics.CodeAnalysis;

namespace CallXmlSim.Scripting;

/// <summary>
/// A value of ECMAScript, independent of any engine: undefined, null, a boolean, a number, a string or an object.
/// The default is <c>undefined</c>. Two values are equal when ECMAScript's <c>===</c> says so, but NaN equals NaN.
/// </summary>
public readonly struct ScriptValue : IEquatable<ScriptValue>
{
    private readonly object? _reference;
    private readonly double _number;

    private ScriptValue(ScriptValueKind kind, object? reference, double number = 0)
    {
        Kind = kind;
        _reference = reference;
        _number = number;
    }

    /// <summary><c>undefined</c>.</summary>
    public static ScriptValue Undefined => default;

    /// <summary><c>null</c>.</summary>
    public static ScriptValue Null => new(ScriptValueKind.Null, null);

    /// <summary><c>true</c>.</summary>
    public static ScriptValue True => From(true);

    /// <summary><c>false</c>.</summary>
    public static ScriptValue False => From(false);

    /// <summary>What the value is.</summary>
    public ScriptValueKind Kind { get; }

    /// <summary>Whether the value is <c>undefined</c>; a variable declared without a value is.</summary>
    public bool IsUndefined => Kind == ScriptValueKind.Undefined;

    /// <summary>The value as a condition (ECMA-262, ToBoolean); an object is always true.</summary>
    public bool IsTrue => Kind switch
    {
        ScriptValueKind.Boolean => _number != 0,
        ScriptValueKind.Number => _number != 0 && !double.IsNaN(_number),
        ScriptValueKind.String => ((string)_reference!).Length > 0,
        ScriptValueKind.Object => true,
        _ => false,
    };

    /// <summary>The number, or <c>null</c> when the value is none.</summary>
    public double? AsNumber => Kind == ScriptValueKind.Number ? _number : null;

    /// <summary>The string, or <c>null</c> when the value is none. <see cref="ScriptContext.ToText"/> converts.</summary>
    public string? AsString => _reference as string;

    /// <summary>The object, or <c>null</c> when the value is none.</summary>
    public ScriptObject? AsObject => _reference as ScriptObject;

    /// <summary>A boolean.</summary>
    public static ScriptValue From(bool value) => new(ScriptValueKind.Boolean, null, value ? 1 : 0);

    /// <summary>A number.</summary>
    public static ScriptValue From(double value) => new(ScriptValueKind.Number, null, value);

    /// <summary>A string; <c>null</c> gives <c>undefined</c>.</summary>
    public static ScriptValue From(string? value) => value is null ? default : new(ScriptValueKind.String, value);

    /// <summary>An object; <c>null</c> gives <c>undefined</c>.</summary>
    public static ScriptValue From(ScriptObject? value) => value is null ? default : new(ScriptValueKind.Object, value);

    /// <summary>
    /// The value as text where that needs no script: by ECMAScript's rules for all but objects. An object may have a
    /// <c>toString</c> of its own: <see cref="ScriptContext.ToText"/> asks it.
    /// </summary>
    public bool TryGetText([NotNullWhen(true)] out string? text)
    {
        text = Kind switch
        {
            ScriptValueKind.Undefined => "undefined",
            ScriptValueKind.Null => "null",
            ScriptValueKind.Boolean => _number != 0 ? "true" : "false",
            ScriptValueKind.Number => ScriptNumber.ToText(_number),
            ScriptValueKind.String => (string)_reference!,
            _ => null,
        };
        return text is not null;
    }

    /// <summary>The value in JSON for a journal: see <see cref="ScriptJson"/>.</summary>
    public string ToJson() => ScriptJson.Write(this);

    /// <inheritdoc/>
    public bool Equals(ScriptValue other) =>
        Kind == other.Kind && _number.Equals(other._number) && Equals(_reference, other._reference);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScriptValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Kind ^ _number.GetHashCode();

    /// <inheritdoc cref="Equals(ScriptValue)"/>
    public static bool operator ==(ScriptValue left, ScriptValue right) => left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(ScriptValue left, ScriptValue right) => !left.Equals(right);

    /// <summary>The value in JSON.</summary>
    public override string ToString() => ToJson();
}
