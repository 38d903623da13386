using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.Documents.Markup;

/// <summary>What can be wrong with the markup of a document, whatever its language.</summary>
internal static class MarkupDiagnostics
{
    internal static readonly DiagnosticDescriptor NotWellFormed = Error(
        "DOC0001", "Document is not well-formed", "The document is not well-formed XML: {0}.", "XML 1.0, 2.1");

    internal static readonly DiagnosticDescriptor NoRootElement = Error(
        "DOC0002", "No root element", "The document has no element.", "XML 1.0, 2.1");

    internal static readonly DiagnosticDescriptor UnclosedElement = Error(
        "DOC0003", "Unclosed element", "Element \"{0}\" is opened here and never closed.", "XML 1.0, 3");

    internal static readonly DiagnosticDescriptor MismatchedEndTag = Error(
        "DOC0004", "Mismatched end tag", "End tag \"</{0}>\" stands where \"</{1}>\" is needed.", "XML 1.0, 3");

    internal static readonly DiagnosticDescriptor UnopenedEndTag = Error(
        "DOC0005", "End tag without start tag", "End tag \"</{0}>\" closes nothing: no element is open.", "XML 1.0, 3");

    internal static readonly DiagnosticDescriptor UnclosedAttributeValue = Error(
        "DOC0006",
        "Unclosed attribute value",
        "The value of attribute \"{0}\" of \"{1}\" has no closing quote.",
        "XML 1.0, 2.3");

    internal static readonly DiagnosticDescriptor UnfinishedTag = Error(
        "DOC0007", "Unfinished tag", "The {0} of \"{1}\" has no \">\".", "XML 1.0, 3.1");

    internal static readonly DiagnosticDescriptor AttributeWithoutValue = Error(
        "DOC0008", "Attribute without value", "Attribute \"{0}\" of \"{1}\" has no value.", "XML 1.0, 3.1");

    internal static readonly DiagnosticDescriptor UnquotedAttributeValue = Error(
        "DOC0009",
        "Attribute value without quotes",
        "The value of attribute \"{0}\" of \"{1}\" is not in quotes.",
        "XML 1.0, 2.3");

    internal static readonly DiagnosticDescriptor MissingBlank = Error(
        "DOC0010",
        "Missing white space between attributes",
        "White space is missing before attribute \"{0}\" of \"{1}\".",
        "XML 1.0, 3.1");

    internal static readonly DiagnosticDescriptor UnexpectedInTag = Error(
        "DOC0011", "Unexpected character in a tag", "\"{0}\" cannot stand in the {1} of \"{2}\".", "XML 1.0, 3.1");

    internal static readonly DiagnosticDescriptor DuplicateAttribute = Error(
        "DOC0012", "Duplicate attribute", "Element \"{1}\" has attribute \"{0}\" twice.", "XML 1.0, 3.1");

    internal static readonly DiagnosticDescriptor StrayLessThan = Error(
        "DOC0013", "\"<\" that starts no tag", "This \"<\" starts no tag.", "XML 1.0, 2.4");

    internal static readonly DiagnosticDescriptor LessThanInAttributeValue = Error(
        "DOC0014",
        "\"<\" in an attribute value",
        "The value of attribute \"{0}\" of \"{1}\" contains \"<\".",
        "XML 1.0, 3.1");

    internal static readonly DiagnosticDescriptor StrayAmpersand = Error(
        "DOC0015", "\"&\" that starts no reference", "This \"&\" starts no reference.", "XML 1.0, 2.4");

    internal static readonly DiagnosticDescriptor UnknownEntity = Error(
        "DOC0016", "Unknown entity", "Entity \"{0}\" is not known to XML.", "XML 1.0, 4.6");

    internal static readonly DiagnosticDescriptor InvalidCharacterReference = Error(
        "DOC0017",
        "Invalid character reference",
        "Character reference \"{0}\" names no character that XML allows.",
        "XML 1.0, 4.1");

    internal static readonly DiagnosticDescriptor ForbiddenCharacter = Error(
        "DOC0018", "Forbidden character", "Character {0} is not allowed in XML.", "XML 1.0, 2.2");

    internal static readonly DiagnosticDescriptor DoubleHyphenInComment = Error(
        "DOC0019", "\"--\" in a comment", "A comment must not contain \"--\" or end in \"-\".", "XML 1.0, 2.5");

    internal static readonly DiagnosticDescriptor UnclosedSection = Error(
        "DOC0020", "Unclosed comment or section", "The {0} is opened here and never closed.", "XML 1.0, 2.1");

    internal static readonly DiagnosticDescriptor SectionEndInText = Error(
        "DOC0021", "\"]]>\" in text", "Text must not contain \"]]>\".", "XML 1.0, 2.4");

    internal static readonly DiagnosticDescriptor UnknownDeclaration = Error(
        "DOC0022", "Unknown declaration", "\"<!\" starts neither a comment nor a CDATA section here.", "XML 1.0, 2.1");

    internal static readonly DiagnosticDescriptor MisplacedXmlDeclaration = Error(
        "DOC0023",
        "Misplaced XML declaration",
        "The XML declaration must be the very first characters of the document.",
        "XML 1.0, 2.8");

    internal static readonly DiagnosticDescriptor MalformedXmlDeclaration = Error(
        "DOC0024", "Malformed XML declaration", "The XML declaration is malformed: {0}.", "XML 1.0, 2.8");

    internal static readonly DiagnosticDescriptor MalformedProcessingInstruction = Error(
        "DOC0025",
        "Malformed processing instruction",
        "\"<?\" is not followed by the name of a processing instruction.",
        "XML 1.0, 2.6");

    internal static readonly DiagnosticDescriptor TextOutsideRoot = Error(
        "DOC0026", "Text outside the root element", "Text stands {0} the root element.", "XML 1.0, 2.1");

    internal static readonly DiagnosticDescriptor SecondRootElement = Error(
        "DOC0027", "Second root element", "Element \"{0}\" stands behind the root element \"{1}\".", "XML 1.0, 2.1");

    internal static readonly DiagnosticDescriptor MalformedDoctype = Error(
        "DOC0028", "Malformed DOCTYPE", "The DOCTYPE declaration is malformed: {0}.", "XML 1.0, 2.8");

    internal static readonly DiagnosticDescriptor MisplacedDoctype = Error(
        "DOC0029",
        "Misplaced DOCTYPE",
        "A DOCTYPE declaration may stand only once, before the root element.",
        "XML 1.0, 2.8");

    internal static readonly DiagnosticDescriptor InternalSubset = Error(
        "DOC0030",
        "Internal DTD subset",
        "The DOCTYPE declaration contains declarations of its own, which are not supported.",
        "XML 1.0, 2.8");

    internal static readonly DiagnosticDescriptor UndeclaredPrefix = Error(
        "DOC0031",
        "Undeclared namespace prefix",
        "Namespace prefix \"{0}\" is not declared.",
        "Namespaces in XML 1.0, 5");

    internal static readonly DiagnosticDescriptor MalformedQualifiedName = Error(
        "DOC0032",
        "Malformed qualified name",
        "\"{0}\" is not a name with at most one prefix.",
        "Namespaces in XML 1.0, 4");

    internal static readonly DiagnosticDescriptor InvalidNamespaceDeclaration = Error(
        "DOC0033",
        "Invalid namespace declaration",
        "Namespace declaration \"{0}\" is invalid: {1}.",
        "Namespaces in XML 1.0, 3");

    internal static readonly DiagnosticDescriptor TooLong = Error(
        "DOC0034", "Document too long", "The document has {0} characters; at most {1} are read.");

    internal static readonly DiagnosticDescriptor TooDeep = Error(
        "DOC0035", "Elements nested too deeply", "Element \"{0}\" is nested deeper than {1} levels.");

    internal static readonly DiagnosticDescriptor TooManyAttributes = Error(
        "DOC0036", "Too many attributes", "Element \"{0}\" has more than {1} attributes.");

    private static DiagnosticDescriptor Error(string id, string title, string message, string spec = "") =>
        new(id, DiagnosticSeverity.Error, title, message, spec);
}
