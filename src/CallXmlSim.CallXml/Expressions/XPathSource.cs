using System.Security;
using System.Xml;
using System.Xml.XPath;

namespace CallXmlSim.CallXml.Expressions;

/// <summary>
/// What an expression is evaluated over (CallXML 3.0 reference, 5.5): the XML of a text, else the text itself. The text
/// may come from anywhere: a document type is passed over without being processed, nothing is fetched, and size and depth
/// are limited.
/// </summary>
internal sealed class XPathSource
{
    /// <summary>What a fetched document may have at most, too.</summary>
    private const int LongestText = 1024 * 1024;

    private const int DeepestElement = 256;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = LongestText,
    };

    private static readonly XmlReaderSettings TextSettings = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        CheckCharacters = false,
        DtdProcessing = DtdProcessing.Prohibit,
    };

    private readonly XPathDocument _document;

    private XPathSource(string text, XPathDocument document, string? fault) =>
        (Text, _document, Fault) = (text, document, fault);

    /// <summary>A document without content.</summary>
    public static readonly XPathSource Empty = OfText("", null);

    public string Text { get; }

    /// <summary>Why a text that looks like XML is taken as text; <c>null</c> otherwise.</summary>
    public string? Fault { get; }

    /// <summary>The place from which expressions start.</summary>
    public XPathNavigator Navigator => _document.CreateNavigator();

    /// <summary>Reads a text; <c>null</c> when it exceeds a limit.</summary>
    public static XPathSource? Read(string text, out string problem)
    {
        problem = "";
        if (text.Length > LongestText)
        {
            problem = $"the source has more than {LongestText} characters";
            return null;
        }

        var xml = text.AsSpan().TrimStart();
        if (xml is not ['<', ..])
            return OfText(text, null);
        try
        {
            if (IsTooDeep(text))
            {
                problem = $"the source's elements are nested more than {DeepestElement} deep";
                return null;
            }

            using var reader = Reader(text);
            return new XPathSource(text, new XPathDocument(reader, XmlSpace.Preserve), null);
        }
        catch (XmlException e)
        {
            return OfText(text, e.Message);
        }
    }

    private static bool IsTooDeep(string text)
    {
        using var reader = Reader(text);
        while (reader.Read())
        {
            if (reader.Depth > DeepestElement)
                return true;
        }

        return false;
    }

    // White space before an XML declaration is a common slip of pages that are made by programs.
    private static XmlReader Reader(string text) => XmlReader.Create(new StringReader(text.TrimStart()), Settings);

    private static XPathSource OfText(string text, string? fault)
    {
        var escaped = SecurityElement.Escape(text).Replace("\r", "&#13;", StringComparison.Ordinal);
        using var reader = XmlReader.Create(new StringReader(escaped), TextSettings);
        return new XPathSource(text, new XPathDocument(reader, XmlSpace.Preserve), fault);
    }
}
