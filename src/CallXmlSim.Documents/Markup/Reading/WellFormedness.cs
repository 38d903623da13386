using AngleSharp.Dom;
using AngleSharp.Xml.Parser;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Markup.Reading;

/// <summary>
/// The second opinion: AngleSharp.Xml must accept every document that is handed on. It knows neither the places of
/// attributes and text nor a reason in words, so it judges what was read and does not read itself.
/// </summary>
internal static class WellFormedness
{
    // Making one costs as much as reading a small document; it keeps nothing of the documents it has read.
    [ThreadStatic]
    private static XmlParser? _parser;

    /// <summary>What AngleSharp objects to in a text without internal DTD subset, or <c>null</c>.</summary>
    internal static Diagnostic? Check(SourceText source)
    {
        var skipped = source.Content.StartsWith('\uFEFF') ? 1 : 0;
        try
        {
            _parser ??= new XmlParser(new XmlParserOptions { MaximumDepth = MarkupLimits.Depth + 1 });
            using var document = _parser.ParseDocument(WithoutSurrogates(source.Content[skipped..]));
            return null;
        }
        catch (Exception refusal) when (refusal is XmlParseException or DomException)
        {
            var (code, index) = refusal is XmlParseException parsing ? (parsing.Code, parsing.Position.Index) : (-1, 0);
            var offset = Math.Clamp(index + skipped, 0, source.Length);
            return new Diagnostic(MarkupDiagnostics.NotWellFormed, source, new TextSpan(offset, 0))
            {
                Arguments = [ReasonOf(code)],
            };
        }
    }

    // AngleSharp refuses surrogate pairs in comments. What is put in their place is allowed wherever they are, and no part
    // of a name either.
    private static string WithoutSurrogates(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0
            ? text
            : string.Create(text.Length, text, static (target, original) =>
            {
                for (var i = 0; i < target.Length; i++)
                    target[i] = char.IsSurrogate(original[i]) ? '\uE000' : original[i];
            });

    // The numbers are AngleSharp's error codes.
    private static string ReasonOf(int code) => code switch
    {
        0 => "it ends too early",
        30 => "this declaration is unknown",
        56 or 57 or 58 => "this reference stands for no character",
        69 => "the DOCTYPE declaration is malformed",
        118 => "this end tag does not belong to the element that is open",
        512 => "there must be one root element and no text around it",
        513 => "a DOCTYPE declaration must stand before the root element",
        514 or 515 or 516 => "the XML declaration is malformed or misplaced",
        517 => "this is no start tag",
        518 => "this is no end tag",
        519 => "an attribute value contains \"<\"",
        520 => "an attribute stands twice in one tag",
        521 => "this processing instruction is malformed",
        529 => "these characters cannot stand in text",
        530 => "this is no name",
        531 => "this public identifier has a character that is not allowed there",
        532 => "this attribute is malformed",
        533 => "this comment is malformed",
        788 => "elements are nested too deeply",
        _ => "it cannot be read from here on",
    };
}
