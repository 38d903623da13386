using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition.Reading.Abnf;
using CallXmlSim.Recognition.Reading.Jsgf;
using CallXmlSim.Recognition.Reading.Srgs;

namespace CallXmlSim.Recognition.Reading;

/// <summary>Reads a grammar in whatever form it has, which its first characters tell.</summary>
internal static class GrammarReader
{
    /// <summary>Reads a text.</summary>
    public static GrammarDocument Read(SourceText source, GrammarOptions options)
    {
        if (source.Content.StartsWith(AbnfReader.Mark, StringComparison.Ordinal))
            return AbnfReader.Read(SourceSlice.Of(source), options);
        if (source.Content.StartsWith(JsgfReader.Mark, StringComparison.Ordinal))
            return JsgfReader.Read(SourceSlice.Of(source), options);
        return source.Content.AsSpan().TrimStart().StartsWith("<") ? ReadXml(source, options) : Refuse(source);
    }

    /// <summary>Reads a grammar that stands in line: markup, or text in another form.</summary>
    public static GrammarDocument Read(MarkupElement element, SourceText source, GrammarOptions options)
    {
        var text = SourceSlice.Of(element, source);
        if (text.Text.StartsWith(JsgfReader.Mark, StringComparison.Ordinal))
            return JsgfReader.Read(text, options);
        return text.Text.StartsWith(AbnfReader.Mark, StringComparison.Ordinal)
            ? AbnfReader.Read(text, options)
            : SrgsXmlReader.Read(element, source, options, []);
    }

    private static GrammarDocument ReadXml(SourceText source, GrammarOptions options)
    {
        var markup = MarkupDocument.Read(source);
        return markup.Root is null
            ? new GrammarDocument(source, GrammarForm.SrgsXml, [], markup.Diagnostics)
            : SrgsXmlReader.Read(markup.Root, source, options, markup.Diagnostics);
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
