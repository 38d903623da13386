using System.Xml.XPath;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Text;

namespace CallXmlSim.CallXml.Expressions;

/// <summary>The attribute <c>expr</c> of <c>assign</c> (CallXML 3.0 reference, 2.4, 5.5): its result is a string.</summary>
internal sealed class ExpressionAttribute(TextTemplate template)
{
    private readonly CachedXPath _expressions = new(template, text => text);

    /// <summary>What is wrong with a constant expression; empty if nothing is.</summary>
    public string ConstantProblem => _expressions.ConstantProblem;

    /// <summary>Evaluates the expression as XPath's <c>string()</c>; <c>null</c> when that is impossible.</summary>
    public string? Evaluate(CallXmlSession session, XPathSource source, out string problem)
    {
        var text = template.Evaluate(session);
        string? result = null;
        if (_expressions.Get(text, out problem)?.TryEvaluate(session, source, Text, out result, out problem) != true)
            problem = $"\"{text}\" cannot be evaluated: {problem}";
        return result;
    }

    // XPath 1.0, 4.2; a node-set gives its first node.
    private static string Text(object result) => result switch
    {
        string words => words,
        bool truth => truth ? "true" : "false",
        double number => XPathNumber.ToString(number),
        XPathNodeIterator nodes => nodes.MoveNext() ? nodes.Current!.Value : "",
        _ => "",
    };
}
