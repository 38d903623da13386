using System.Xml;
using AngleSharp.Xml.Dom;
using AngleSharp.Xml.Parser;
using BenchmarkDotNet.Attributes;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Sessions;

namespace CallXmlSim.Benchmarks;

/// <summary>Reading and binding the demo, against readers that keep no spans and know no language.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly string _text = Demo.Text;
    private readonly XmlParser _angleSharp = new();
    private readonly MarkupDocument _document = MarkupDocument.Read(SourceText.From(Demo.Text, "external-ivr-demo.xml"));

    [Benchmark(Baseline = true)]
    public IXmlDocument AngleSharpXml() => _angleSharp.ParseDocument(_text);

    [Benchmark]
    public int XmlReaderToItsEnd()
    {
        using var reader = XmlReader.Create(new StringReader(_text));
        var nodes = 0;
        while (reader.Read())
            nodes++;
        return nodes;
    }

    [Benchmark]
    public MarkupDocument ReadWithSpans() => MarkupDocument.Read(SourceText.From(_text, "external-ivr-demo.xml"));

    [Benchmark]
    public ICallApplication Bind() => Demo.Bind(_document);
}
