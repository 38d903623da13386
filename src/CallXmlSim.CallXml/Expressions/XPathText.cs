using System.Xml.XPath;
using CallXmlSim.CallXml.Execution;

namespace CallXmlSim.CallXml.Expressions;

/// <summary>An XPath 1.0 expression, compiled (CallXML 3.0 reference, 5.5, 5.6). Immutable and shared by all calls.</summary>
internal sealed class XPathText
{
    /// <summary>A longer expression is refused: no author writes one, but a fetched text may be substituted into one.</summary>
    private const int LongestText = 64 * 1024;

    private readonly XPathExpression _expression;
    private readonly bool _refersToNames;

    private XPathText(string text, XPathExpression expression)
    {
        _expression = expression;
        _refersToNames = text.AsSpan().ContainsAny('$', ':');
    }

    /// <summary>Compiles an expression.</summary>
    /// <param name="text">The expression, interpolated.</param>
    /// <param name="problem">What is wrong with it, as a clause; empty if nothing is.</param>
    /// <returns>The expression; <c>null</c> if something is wrong with it.</returns>
    public static XPathText? Compile(string text, out string problem)
    {
        problem = "";
        if (text.Length > LongestText)
        {
            problem = $"it is longer than {LongestText} characters";
            return null;
        }

        try
        {
            return new XPathText(text, XPathExpression.Compile(text));
        }
        catch (XPathException e)
        {
            problem = XPathProblem.Of(e);
            return null;
        }
    }

    /// <summary>
    /// Evaluates the expression: the result is a <c>string</c>, a <c>double</c>, a <c>bool</c> or an
    /// <see cref="XPathNodeIterator"/>; <c>null</c> if it cannot be evaluated.
    /// </summary>
    public object? Evaluate(CallXmlSession session, XPathNavigator source, out string problem)
    {
        problem = "";
        try
        {
            if (!_refersToNames)
                return source.Evaluate(_expression);
            var expression = _expression.Clone();
            expression.SetContext(new XPathNames(session, source));
            return source.Evaluate(expression);
        }
        catch (XPathException e)
        {
            problem = XPathProblem.Of(e);
            return null;
        }
    }
}
