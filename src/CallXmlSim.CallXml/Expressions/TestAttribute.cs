using System.Xml.XPath;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Expressions;

/// <summary>The attribute <c>test</c> (CallXML 3.0 reference, 3.2, 5.5): true or false; an empty one is true.</summary>
internal sealed class TestAttribute(TextTemplate template)
{
    private readonly CachedXPath _expressions = new(template, LenientComparison.Quote);

    /// <summary>What is wrong with a constant expression; empty if nothing is.</summary>
    public string ConstantProblem => IsEmpty(template.Constant) ? "" : _expressions.ConstantProblem;

    /// <summary>Evaluates the expression as XPath's <c>boolean()</c>; <c>false</c> when that is impossible.</summary>
    public bool Holds(CallXmlSession session, out string problem)
    {
        problem = "";
        var text = template.Evaluate(session);
        if (IsEmpty(text))
            return true;
        var holds = false;
        if (_expressions.Get(text, out problem)?.TryEvaluate(session, XPathSource.Empty, IsTrue, out holds, out problem) != true)
            problem = $"\"{text}\" cannot be evaluated: {problem}";
        return holds;
    }

    // XPath 1.0, 4.3.
    private static bool IsTrue(object result) => result switch
    {
        bool truth => truth,
        double number => number != 0 && !double.IsNaN(number),
        string words => words.Length > 0,
        XPathNodeIterator nodes => nodes.MoveNext(),
        _ => true,
    };

    private static bool IsEmpty(string? text) => text is not null && string.IsNullOrWhiteSpace(text);
}
