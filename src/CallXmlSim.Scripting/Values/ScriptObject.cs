namespace CallXmlSim.Scripting;

/// <summary>
/// An object of ECMAScript: either a <see cref="ScriptRecord"/> that a host made, or one that lives in the engine of a
/// <see cref="ScriptContext"/>. One object of an engine is always equal to itself, whichever handle holds it.
/// </summary>
public abstract class ScriptObject
{
    private protected ScriptObject()
    {
    }

    /// <summary>Whether it is an array.</summary>
    public abstract bool IsArray { get; }

    /// <summary>Whether it can be called.</summary>
    public abstract bool IsFunction { get; }

    /// <summary>The names of its own enumerable properties, in ECMAScript's order; an array has its indices.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>
    /// The value of a property, inherited ones included; <c>undefined</c> when there is none, or when reading it fails.
    /// </summary>
    public abstract ScriptValue Get(string name);

    /// <summary>The elements of an array in order, holes as <c>undefined</c>; empty for other objects.</summary>
    public IEnumerable<ScriptValue> Elements
    {
        get
        {
            if (!IsArray)
                yield break;
            var length = Get("length").AsNumber ?? 0;
            for (var i = 0; i < length; i++)
                yield return Get(ScriptNumber.ToText(i));
        }
    }
}
