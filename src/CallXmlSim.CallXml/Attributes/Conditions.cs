using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Expressions;
using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Attributes;

/// <summary>
/// What decides whether an element is executed (CallXML 3.0 reference, 3.2): all that are given must hold. The comparison
/// with <c>value-is</c> is exact, after interpolation of both sides; an element without a value is compared as an empty
/// one.
/// </summary>
internal sealed class Conditions
{
    public static readonly Conditions None = new();

    /// <summary>The element's value, own or inherited.</summary>
    public TextTemplate Value { get; init; } = TextTemplate.Empty;

    /// <summary><c>value-is</c>; <c>null</c> for none.</summary>
    public TextTemplate? ValueIs { get; init; }

    /// <summary><c>value-is-not</c>; <c>null</c> for none.</summary>
    public TextTemplate? ValueIsNot { get; init; }

    /// <summary><c>test</c>; <c>null</c> for none.</summary>
    public TestAttribute? Test { get; init; }

    /// <summary>Whether all conditions hold now.</summary>
    /// <param name="session">The session that comes to the element.</param>
    /// <param name="problem">Why the conditions cannot be evaluated, as a clause; they do not hold then.</param>
    public bool Hold(CallXmlSession session, out string problem)
    {
        problem = "";
        if (this == None)
            return true;
        return (ValueIs is null || Value.Evaluate(session) == ValueIs.Evaluate(session))
            && (ValueIsNot is null || Value.Evaluate(session) != ValueIsNot.Evaluate(session))
            && (Test is null || Test.Holds(session, out problem));
    }
}
