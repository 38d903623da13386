using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition.Reading.Srgs;

namespace CallXmlSim.Recognition.Reading;

/// <summary>Reads a grammar in whatever form it has, which its first characters tell.</summary>
internal static class GrammarReader
{
    /// <summary>Reads a text.</summary>
    public static GrammarDocument Read(SourceText source, GrammarOptions options)
    {
        var start = source.Content.AsSpan().TrimStart();
        return start.StartsWith("<") ? ReadXml(source, options) : Refuse(source);
    }

    private static GrammarDocument ReadXml(SourceText source, GrammarOptions options)
    {
        var markup = MarkupDocument.Read(source);
        return markup.Root is null
            ? new GrammarDocument(source, GrammarForm.SrgsXml, [], markup.Diagnostics)
            : SrgsXmlReader.Read(markup.Root, source, options);
    }

    private static GrammarDocument Refuse(SourceText source)
    {
        var diagnostics = new DiagnosticBag(source);
        diagnostics.Report(
            GrammarDiagnostics.NotAGrammar,
            source.LineSpan(1),
            [source[source.LineSpan(1)].ToString()],
            "Begin with \"#ABNF 1.0;\", with \"#JSGF V1.0;\" or with a grammar element in XML.");
        return new GrammarDocument(source, GrammarForm.SrgsAbnf, [], diagnostics.Diagnostics);
    }
}
