using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Attributes;

/// <summary>
/// What decides whether an element is executed (CallXML 3.0 reference, 3.2): all that are given must hold. Comparison is
/// exact, after interpolation of both sides; an element without a value is compared as an empty one.
/// </summary>
internal sealed class Conditions(TextTemplate value, TextTemplate? valueIs, TextTemplate? valueIsNot)
{
    public static readonly Conditions None = new(TextTemplate.Empty, null, null);

    /// <summary>Whether there is any condition.</summary>
    public bool IsEmpty => valueIs is null && valueIsNot is null;

    public bool Hold(CallXmlSession session)
    {
        if (IsEmpty)
            return true;
        var actual = value.Evaluate(session);
        return (valueIs is null || actual == valueIs.Evaluate(session))
            && (valueIsNot is null || actual != valueIsNot.Evaluate(session));
    }
}
