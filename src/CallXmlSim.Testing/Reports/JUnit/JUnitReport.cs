using System.Globalization;
using System.Xml;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Reports.JUnit;

/// <summary>
/// A JUnit XML file, as servers for continuous integration read it: a test suite for each scenario file, a test case for each
/// scenario. Times are real ones.
/// </summary>
public sealed class JUnitReport : Report
{
    private readonly int _seed;
    private readonly DateTimeOffset _start;
    private readonly Spool _spool = new();
    private readonly XmlWriter _cases;
    private readonly List<(FileCounts Counts, long Start)> _suites = [];
    private readonly FileCounts _all = new("");
    private string _className = "";

    /// <summary>Begins a report.</summary>
    /// <param name="path">The file.</param>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="start">When the run began.</param>
    public JUnitReport(string path, int seed, DateTimeOffset start)
        : base(path)
    {
        _seed = seed;
        _start = start;
        _cases = JUnitXml.CreateWriter(_spool.Output, ConformanceLevel.Fragment);
    }

    internal override void Add(CaseOutcome outcome)
    {
        if (_suites.Count == 0 || _suites[^1].Counts.File != outcome.Case.Source.Name)
        {
            _cases.Flush();
            _suites.Add((new FileCounts(outcome.Case.Source.Name), _spool.Length));
            _className = JUnitXml.ClassNameOf(outcome.Case.Source.Name);
        }

        _suites[^1].Counts.Add(outcome);
        _all.Add(outcome);
        JUnitXml.WriteCase(_cases, outcome, _className, _seed);
    }

    internal override void Write(Stream output, bool isComplete)
    {
        _cases.Flush();
        using var xml = JUnitXml.CreateWriter(output, ConformanceLevel.Document);
        xml.WriteStartDocument();
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "callxmlsim");
        WriteCounts(xml, _all);
        for (var i = 0; i < _suites.Count; i++)
        {
            var (counts, start) = _suites[i];
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", JUnitXml.Clean(counts.File));
            WriteCounts(xml, counts);
            xml.WriteAttributeString("skipped", "0");
            xml.WriteAttributeString("timestamp", _start.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
            WriteProperties(xml, isComplete);
            xml.WriteRaw(i == 0 ? "\n" : "");
            xml.Flush();
            _spool.CopyTo(output, start, i + 1 < _suites.Count ? _suites[i + 1].Start : _spool.Length);
            xml.WriteRaw("\n  ");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
        xml.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteCounts(XmlWriter xml, FileCounts counts)
    {
        xml.WriteAttributeString("tests", XmlConvert.ToString(counts.All));
        xml.WriteAttributeString("failures", XmlConvert.ToString(counts.Failed));
        xml.WriteAttributeString("errors", XmlConvert.ToString(counts.Invalid));
        xml.WriteAttributeString("time", JUnitXml.Seconds(counts.Elapsed));
    }

    private void WriteProperties(XmlWriter xml, bool isComplete)
    {
        xml.WriteStartElement("properties");
        WriteProperty(xml, "seed", XmlConvert.ToString(_seed));
        WriteProperty(xml, "complete", XmlConvert.ToString(isComplete));
        xml.WriteEndElement();
    }

    private static void WriteProperty(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("value", value);
        xml.WriteEndElement();
    }

    private protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _cases.Dispose();
            _spool.Dispose();
        }

        base.Dispose(disposing);
    }
}
