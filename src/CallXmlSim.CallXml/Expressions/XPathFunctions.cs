using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CallXmlSim.CallXml.Expressions;

/// <summary>The functions of XPath 1.0 (CallXML 3.0 reference, 5.6). .NET looks for others only when it evaluates them.</summary>
internal static partial class XPathFunctions
{
    // Besides the functions: what tests nodes, and the operators that a bracket may follow.
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "last", "position", "count", "id", "local-name", "namespace-uri", "name",
        "string", "concat", "starts-with", "contains", "substring-before", "substring-after", "substring", "string-length",
        "normalize-space", "translate", "boolean", "not", "true", "false", "lang", "number", "sum", "floor", "ceiling", "round",
        "node", "text", "comment", "processing-instruction", "and", "or", "div", "mod",
    ]);

    /// <summary>What is wrong with the names of functions in a well-formed expression, as a clause; empty if nothing is.</summary>
    public static string Problem(string expression)
    {
        foreach (Match call in Calls().Matches(expression))
        {
            if (call.Groups["name"] is { Success: true, Value: var name } && !Known.Contains(name))
                return $"there is no function \"{name}\"";
        }

        return "";
    }

    [GeneratedRegex(
        """
        "[^"]*"|'[^']*'|(?<![\w$.:-])(?<name>[\p{L}_][\w.-]*(:[\p{L}_][\w.-]*)?)\s*\(
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Calls();
}
