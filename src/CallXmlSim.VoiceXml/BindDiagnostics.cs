using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.VoiceXml;

/// <summary>
/// What can be found while a VoiceXML document is bound. A document with an error is refused when it is loaded: the
/// document that refers to it gets <c>error.badfetch</c> (VoiceXML 2.0, 5.2.6).
/// </summary>
public static class BindDiagnostics
{
    /// <summary>VX2001: the root element is another.</summary>
    public static readonly DiagnosticDescriptor NotVoiceXml = new(
        "VX2001",
        DiagnosticSeverity.Error,
        "Not a VoiceXML document",
        "The root element is \"{0}\", not \"vxml\".",
        "VoiceXML 2.0, 1.5.1");

    /// <summary>VX2002: the version is another.</summary>
    public static readonly DiagnosticDescriptor Version = new(
        "VX2002",
        DiagnosticSeverity.Error,
        "Unknown version",
        "\"{0}\" is no version of VoiceXML that is run here.",
        "VoiceXML 2.0, 1.5.1");

    /// <summary>VX2003: no element has that name.</summary>
    public static readonly DiagnosticDescriptor UnknownElement = new(
        "VX2003",
        DiagnosticSeverity.Error,
        "Unknown element",
        "VoiceXML has no element \"{0}\".",
        "VoiceXML 2.0, appendix O");

    /// <summary>VX2004: the element stands where it cannot.</summary>
    public static readonly DiagnosticDescriptor MisplacedElement = new(
        "VX2004",
        DiagnosticSeverity.Error,
        "Misplaced element",
        "The element \"{0}\" cannot stand in \"{1}\".",
        "VoiceXML 2.0, appendix O");

    /// <summary>VX2005: text stands where it cannot.</summary>
    public static readonly DiagnosticDescriptor MisplacedText = new(
        "VX2005",
        DiagnosticSeverity.Error,
        "Misplaced text",
        "The element \"{0}\" cannot hold text.",
        "VoiceXML 2.0, appendix O");

    /// <summary>VX2006: the element has no attribute of that name.</summary>
    public static readonly DiagnosticDescriptor UnknownAttribute = new(
        "VX2006",
        DiagnosticSeverity.Error,
        "Unknown attribute",
        "The element \"{0}\" has no attribute \"{1}\".",
        "VoiceXML 2.0, appendix O");

    /// <summary>VX2007: a required attribute is absent.</summary>
    public static readonly DiagnosticDescriptor MissingAttribute = new(
        "VX2007",
        DiagnosticSeverity.Error,
        "Missing attribute",
        "The element \"{0}\" needs the attribute {1}.",
        "VoiceXML 2.0, appendix O");

    /// <summary>VX2008: attributes exclude each other.</summary>
    public static readonly DiagnosticDescriptor ExclusiveAttributes = new(
        "VX2008",
        DiagnosticSeverity.Error,
        "Attributes that exclude each other",
        "The element \"{0}\" has both \"{1}\" and \"{2}\".",
        "VoiceXML 2.0, 5.2.6");

    /// <summary>VX2009: an attribute's value is not of its kind.</summary>
    public static readonly DiagnosticDescriptor BadValue = new(
        "VX2009",
        DiagnosticSeverity.Error,
        "Bad attribute value",
        "\"{0}\" is no value for the attribute \"{1}\": it must be {2}.",
        "VoiceXML 2.0, appendix O");

    /// <summary>VX2010: two dialogs have one id, or two items of a form one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateName = new(
        "VX2010",
        DiagnosticSeverity.Error,
        "Duplicate name",
        "The {0} \"{1}\" is already taken.",
        "VoiceXML 2.0, 2.1, 2.3");

    /// <summary>VX2011: navigation names a dialog that the document does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownDialog = new(
        "VX2011",
        DiagnosticSeverity.Warning,
        "Unknown dialog",
        "The document has no dialog \"{0}\"; going there throws error.badfetch.",
        "VoiceXML 2.0, 5.3.7");

    /// <summary>VX2012: navigation names a form item that the form does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownFormItem = new(
        "VX2012",
        DiagnosticSeverity.Warning,
        "Unknown form item",
        "The form has no item \"{0}\"; going there throws error.badfetch.",
        "VoiceXML 2.0, 5.3.7");

    /// <summary>VX2013: a grammar or script has both an address and content, or neither.</summary>
    public static readonly DiagnosticDescriptor SourceAndContent = new(
        "VX2013",
        DiagnosticSeverity.Error,
        "An address and content, or neither",
        "The element \"{0}\" has {1}.",
        "VoiceXML 2.0, 3.1.1.4, 5.3.12");

    /// <summary>VX2014: an earlier handler takes every event that this one is for.</summary>
    public static readonly DiagnosticDescriptor UnreachableHandler = new(
        "VX2014",
        DiagnosticSeverity.Warning,
        "Unreachable handler",
        "The handler is never run: an earlier one takes {0}.",
        "VoiceXML 2.0, 5.2.4");

    /// <summary>VX2015: <c>filled</c> names what it cannot watch.</summary>
    public static readonly DiagnosticDescriptor BadFilled = new(
        "VX2015",
        DiagnosticSeverity.Error,
        "Bad namelist of filled",
        "The namelist of \"filled\" cannot name \"{0}\": {1}.",
        "VoiceXML 2.0, 2.4");

    /// <summary>VX2016: the default namespace is another.</summary>
    public static readonly DiagnosticDescriptor Namespace = new(
        "VX2016",
        DiagnosticSeverity.Warning,
        "Namespace not stated",
        "The root element's namespace is {0}, not that of VoiceXML.",
        "VoiceXML 2.0, 1.5.1");

    /// <summary>VX2017: a grammar states a scope that is given.</summary>
    public static readonly DiagnosticDescriptor GrammarScope = new(
        "VX2017",
        DiagnosticSeverity.Error,
        "Scope of a grammar",
        "A grammar in \"{0}\" has the scope of that element and cannot have another.",
        "VoiceXML 2.0, 3.1.3");

    /// <summary>VX2018: a declaration whose name is none.</summary>
    public static readonly DiagnosticDescriptor VariableName = new(
        "VX2018",
        DiagnosticSeverity.Warning,
        "Bad variable name",
        "\"{0}\" is no name for a variable; declaring it throws error.semantic.",
        "VoiceXML 2.0, 5.1.1");

    /// <summary>VX2019: a property has a value that it cannot have.</summary>
    public static readonly DiagnosticDescriptor PropertyValue = new(
        "VX2019",
        DiagnosticSeverity.Warning,
        "Bad property value",
        "The property \"{0}\" cannot be \"{1}\": it must be {2}. What it is set for throws error.semantic.",
        "VoiceXML 2.0, 6.3");

    /// <summary>VX2020: a choice has a key that the menu gives out itself.</summary>
    public static readonly DiagnosticDescriptor ChoiceKey = new(
        "VX2020",
        DiagnosticSeverity.Error,
        "Key of a numbered choice",
        "In a menu with dtmf=\"true\" a choice cannot have the keys \"{0}\", for the menu numbers its choices.",
        "VoiceXML 2.0, 2.2");

    /// <summary>VX2021: a grammar in line has a type that is not known.</summary>
    public static readonly DiagnosticDescriptor GrammarType = new(
        "VX2021",
        DiagnosticSeverity.Warning,
        "Unknown type of grammar",
        "\"{0}\" is no type of grammar that is supported; listening to it throws error.unsupported.format.",
        "VoiceXML 2.0, 3.1.1.4");

    /// <summary>VX2022: a <c>filled</c> that watches one item has a mode.</summary>
    public static readonly DiagnosticDescriptor FilledMode = new(
        "VX2022",
        DiagnosticSeverity.Error,
        "Mode of filled in an item",
        "A \"filled\" in a form item watches that item alone and cannot have a mode.",
        "VoiceXML 2.0, 2.4");
}
