using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CallXmlSim.Testing.Tests.Reports;

/// <summary>
/// What the JUnit schema that servers for continuous integration use ("junit-10") demands, as far as a file may have
/// these elements: which may stand in which, their attributes, and how numbers and times are written.
/// </summary>
internal static partial class JUnitFacts
{
    private sealed record Fact(string[] Required, string[] Optional, string[] Children, bool HasText = false);

    private static readonly Dictionary<string, Fact> Facts = new()
    {
        ["testsuites"] = new([], ["name", "time", "tests", "failures", "errors"], ["testsuite"]),
        ["testsuite"] = new(
            ["name", "tests", "failures", "errors"],
            ["group", "time", "skipped", "timestamp", "hostname", "id", "package", "file", "log", "url", "version"],
            ["testsuite", "properties", "testcase", "system-out", "system-err"]),
        ["properties"] = new([], [], ["property"]),
        ["property"] = new(["name", "value"], [], []),
        ["testcase"] = new(["name"], ["time", "classname", "group"], ["skipped", "error", "failure", "system-out", "system-err"]),
        ["failure"] = new([], ["type", "message"], [], HasText: true),
        ["error"] = new([], ["type", "message"], [], HasText: true),
    };

    private static readonly string[] Counts = ["tests", "failures", "errors", "skipped"];

    /// <summary>What in a document is not as the schema demands, or does not add up.</summary>
    public static IEnumerable<string> Violations(XDocument document) =>
        document.Root!.Name.LocalName is "testsuites" or "testsuite"
            ? document.Descendants().SelectMany(Violations)
            : [$"the root is <{document.Root.Name}>"];

    private static IEnumerable<string> Violations(XElement element)
    {
        var name = element.Name.ToString();
        if (!Facts.TryGetValue(name, out var fact))
            return [$"<{name}> is unknown"];
        var attributes = element.Attributes().ToDictionary(attribute => attribute.Name.ToString(), attribute => attribute.Value);
        return fact.Required.Except(attributes.Keys).Select(missing => $"<{name}> has no {missing}")
            .Concat(attributes.Keys.Except(fact.Required).Except(fact.Optional).Select(other => $"<{name}> may not have {other}"))
            .Concat(element.Elements().Select(child => child.Name.ToString()).Except(fact.Children)
                .Select(child => $"<{name}> may not hold <{child}>"))
            .Concat(fact.HasText || element.Nodes().OfType<XText>().All(text => string.IsNullOrWhiteSpace(text.Value))
                ? [] : [$"<{name}> may not hold text"])
            .Concat(attributes.Where(pair => Counts.Contains(pair.Key) && !int.TryParse(pair.Value, out _))
                .Select(pair => $"{pair.Key}=\"{pair.Value}\" is no number"))
            .Concat(attributes.Where(pair => pair.Key == "time" && !Seconds().IsMatch(pair.Value))
                .Select(pair => $"time=\"{pair.Value}\" is no time"))
            .Concat(Sums(element));
    }

    private static IEnumerable<string> Sums(XElement element)
    {
        if (element.Name != "testsuite" && element.Name != "testsuites")
            yield break;
        foreach (var (attribute, elements) in new[] { ("tests", "testcase"), ("failures", "failure"), ("errors", "error") })
        {
            var counted = element.Descendants(elements).Count();
            if ((int?)element.Attribute(attribute) is { } said && said != counted)
                yield return $"<{element.Name}> says {said} {attribute}, but has {counted}";
        }
    }

    // At most three digits before each comma and behind the point.
    [GeneratedRegex(@"^(([0-9]{0,3},)*[0-9]{3}|[0-9]{0,3})*(\.[0-9]{0,3})?$")]
    private static partial Regex Seconds();
}
