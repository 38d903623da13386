using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Recognition.Linking;
using CallXmlSim.Recognition.Matching;

namespace CallXmlSim.Benchmarks;

/// <summary>Matching an utterance against a list of names, and keys against a collector's grammar.</summary>
[MemoryDiagnoser]
public class MatchingBenchmarks
{
    private RecognitionGrammar _grammar = null!;
    private string _last = "";

    [Params(5, 50_000)]
    public int Names { get; set; }

    [GlobalSetup]
    public void Bind()
    {
        var text = new StringBuilder("#ABNF 1.0;\nlanguage en-US;\nroot $call;\n$call = [please] call $name [now];\n$name = ");
        for (var i = 0; i < Names; i++)
            text.Append(i == 0 ? "" : " | ").Append(_last = string.Create(CultureInfo.InvariantCulture, $"first{i} last{i % 1000}"));
        text.Append(";\n");
        var document = GrammarDocument.Read(SourceText.From(text.ToString(), "names.gram"));
        _grammar = new GrammarLinker(document).Link().Grammar!;
    }

    [Benchmark]
    public LogicalParse? BestParse() => _grammar.Match("please call " + _last).BestParse;

    [Benchmark]
    public MatchProgress NoMatch() => _grammar.Match("please call nobody").Explain();
}
