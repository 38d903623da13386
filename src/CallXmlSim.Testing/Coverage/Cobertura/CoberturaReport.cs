using System.Globalization;
using System.Text;
using System.Xml;
using CallXmlSim.Testing.Reports;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Coverage.Cobertura;

/// <summary>
/// Coverage in Cobertura's XML format, for tools of continuous integration: a class for each script, a line for each line on
/// which a part begins. A line on which several parts begin is a branch, such as a list of choices.
/// </summary>
public sealed class CoberturaReport : Report
{
    private readonly CoverageMap _coverage;
    private readonly DateTimeOffset _start;

    /// <summary>Begins a report.</summary>
    /// <param name="path">The file.</param>
    /// <param name="coverage">What is covered.</param>
    /// <param name="start">When the run began.</param>
    public CoberturaReport(string path, CoverageMap coverage, DateTimeOffset start)
        : base(path)
    {
        _coverage = coverage;
        _start = start;
    }

    internal override void Add(CaseOutcome outcome)
    {
        // The map knows already.
    }

    internal override void Write(Stream output, bool isComplete)
    {
        var documents = _coverage.Result.Documents
            .Select(document => (document.Source.Name, Lines: CoveredLine.Of(document)))
            .ToList();
        using var xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        });
        xml.WriteStartElement("coverage");
        WriteTotals(xml, [.. documents.SelectMany(document => document.Lines)]);
        xml.WriteStartElement("sources");
        xml.WriteElementString("source", ".");
        xml.WriteEndElement();
        xml.WriteStartElement("packages");
        foreach (var folder in documents.GroupBy(document => FolderOf(document.Name)))
        {
            xml.WriteStartElement("package");
            xml.WriteAttributeString("name", folder.Key);
            WriteRates(xml, [.. folder.SelectMany(document => document.Lines)]);
            xml.WriteStartElement("classes");
            foreach (var (name, lines) in folder)
                WriteClass(xml, name.Replace('\\', '/'), lines);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteTotals(XmlWriter xml, IReadOnlyList<CoveredLine> lines)
    {
        var (covered, branches) = Tally(lines);
        WriteRates(xml, lines);
        xml.WriteAttributeString("lines-covered", XmlConvert.ToString(covered.Covered));
        xml.WriteAttributeString("lines-valid", XmlConvert.ToString(covered.Total));
        xml.WriteAttributeString("branches-covered", XmlConvert.ToString(branches.Covered));
        xml.WriteAttributeString("branches-valid", XmlConvert.ToString(branches.Total));
        xml.WriteAttributeString("version", "callxmlsim");
        xml.WriteAttributeString("timestamp", XmlConvert.ToString(_start.ToUnixTimeSeconds()));
    }

    private static void WriteRates(XmlWriter xml, IReadOnlyList<CoveredLine> lines)
    {
        var (covered, branches) = Tally(lines);
        xml.WriteAttributeString("line-rate", Rate(covered));
        xml.WriteAttributeString("branch-rate", Rate(branches));
        xml.WriteAttributeString("complexity", "0");
    }

    private static void WriteClass(XmlWriter xml, string name, IReadOnlyList<CoveredLine> lines)
    {
        xml.WriteStartElement("class");
        xml.WriteAttributeString("name", Path.GetFileName(name));
        xml.WriteAttributeString("filename", name);
        WriteRates(xml, lines);
        xml.WriteStartElement("methods");
        xml.WriteEndElement();
        xml.WriteStartElement("lines");
        foreach (var line in lines)
        {
            xml.WriteStartElement("line");
            xml.WriteAttributeString("number", XmlConvert.ToString(line.Number));
            xml.WriteAttributeString("hits", XmlConvert.ToString(line.Hits));
            xml.WriteAttributeString("branch", XmlConvert.ToString(line.IsBranch));
            if (line.IsBranch)
                xml.WriteAttributeString("condition-coverage", FormattableString.Invariant($"{Math.Floor(line.Parts.Percent)}% ({line.Parts})"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static (CoverageTally Lines, CoverageTally Branches) Tally(IReadOnlyList<CoveredLine> lines) => (
        new CoverageTally(lines.Count(line => line.Hits > 0), lines.Count),
        lines.Where(line => line.IsBranch).Aggregate(default(CoverageTally), (sum, line) => sum + line.Parts));

    private static string Rate(CoverageTally tally) => tally.Rate.ToString("0.####", CultureInfo.InvariantCulture);

    private static string FolderOf(string path) => Path.GetDirectoryName(path.Replace('\\', '/')) is { Length: > 0 } folder ? folder : ".";
}
