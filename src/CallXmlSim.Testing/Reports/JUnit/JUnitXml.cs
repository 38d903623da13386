using System.Globalization;
using System.Text;
using System.Xml;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Reports.JUnit;

/// <summary>The vocabulary of JUnit XML.</summary>
internal static class JUnitXml
{
    private const string ScenarioSuffix = ".scenario.yaml";

    public static XmlWriter CreateWriter(Stream output, ConformanceLevel level) => XmlWriter.Create(output, new XmlWriterSettings
    {
        ConformanceLevel = level,
        // Clean has looked at every character already.
        CheckCharacters = false,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
    });

    /// <summary>Writes one test case with what is wrong with it.</summary>
    public static void WriteCase(XmlWriter xml, CaseOutcome outcome, string className, int seed)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", Clean(outcome.Case.Name));
        xml.WriteAttributeString("classname", className);
        xml.WriteAttributeString("time", Seconds(outcome.Elapsed));
        if (!outcome.Passed)
        {
            var isScenario = outcome.Case.Scenario is not null;
            xml.WriteStartElement(isScenario ? "failure" : "error");
            xml.WriteAttributeString("message", Clean(isScenario ? outcome.Failures[0].Message : outcome.Case.Diagnostics[0].Message));
            xml.WriteAttributeString("type", isScenario ? "scenario" : outcome.Case.Diagnostics[0].Id);
            xml.WriteString(Clean(FailureStory.Text(outcome, seed)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>A time in seconds with three decimals, the most that the common schema allows.</summary>
    public static string Seconds(TimeSpan time)
    {
        var (seconds, milliseconds) = Math.DivRem((long)Math.Round(time.TotalMilliseconds), 1000);
        return string.Create(CultureInfo.InvariantCulture, $"{seconds}.{milliseconds:D3}");
    }

    /// <summary>A text without the characters that XML 1.0 (2.2) forbids.</summary>
    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsFine(text, i))
                return Replace(text);
        }

        return text;
    }

    private static string Replace(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            clean.Append(IsFine(text, i) ? text[i] : '\uFFFD');
        return clean.ToString();
    }

    private static bool IsFine(string text, int at) =>
        XmlConvert.IsXmlChar(text[at]) ||
        (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at])) ||
        (at > 0 && XmlConvert.IsXmlSurrogatePair(text[at], text[at - 1]));

    /// <summary>What stands for the class that tests are in elsewhere; servers group by the parts between its dots.</summary>
    public static string ClassNameOf(string path)
    {
        var name = path.EndsWith(ScenarioSuffix, StringComparison.Ordinal) ? path[..^ScenarioSuffix.Length] : path;
        return Clean(name.Replace('\\', '/').TrimStart('.', '/').Replace('.', '_').Replace('/', '.'));
    }
}
