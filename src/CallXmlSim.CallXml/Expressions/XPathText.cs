using System.Diagnostics.CodeAnalysis;
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
            var expression = XPathExpression.Compile(text);
            problem = XPathFunctions.Problem(text);
            return problem.Length == 0 ? new XPathText(text, expression) : null;
        }
        catch (XPathException e)
        {
            problem = XPathProblem.Of(e);
            return null;
        }
    }

    /// <summary>Evaluates the expression over a source and makes of its result what is wanted.</summary>
    /// <param name="session">Whose variables the expression refers to.</param>
    /// <param name="source">The source.</param>
    /// <param name="convert">
    /// Makes the value of a <c>string</c>, a <c>double</c>, a <c>bool</c> or an <see cref="XPathNodeIterator"/>.
    /// </param>
    /// <param name="value">The value.</param>
    /// <param name="problem">Why there is none, as a clause.</param>
    /// <returns>Whether the expression can be evaluated.</returns>
    public bool TryEvaluate<T>(
        CallXmlSession session, XPathSource source, Func<object, T> convert, [MaybeNullWhen(false)] out T value, out string problem)
    {
        problem = "";
        try
        {
            var navigator = new LimitedNavigator(source.Navigator);
            var expression = _expression;
            if (_refersToNames)
            {
                expression = _expression.Clone();
                expression.SetContext(new XPathNames(session, navigator));
            }

            value = convert(navigator.Evaluate(expression));
            return true;
        }
        catch (XPathException e)
        {
            problem = XPathProblem.Of(e);
            value = default;
            return false;
        }
    }
}
