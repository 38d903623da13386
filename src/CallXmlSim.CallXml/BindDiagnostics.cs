using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.CallXml;

/// <summary>What can be found while a CallXML document is bound.</summary>
public static class BindDiagnostics
{
    /// <summary>CX1001: the root element is another.</summary>
    public static readonly DiagnosticDescriptor NotCallXml = new(
        "CX1001",
        DiagnosticSeverity.Error,
        "Not a CallXML document",
        "The root element is \"{0}\", not \"callxml\".",
        "CallXML 3.0 reference, 1.1");

    /// <summary>CX1002: the version is absent or another.</summary>
    public static readonly DiagnosticDescriptor Version = new(
        "CX1002",
        DiagnosticSeverity.Warning,
        "Version not stated",
        "The document's version is {0}; it is run as \"3.0\".",
        "CallXML 3.0 reference, 1.1");

    /// <summary>CX1003: no element has that name.</summary>
    public static readonly DiagnosticDescriptor UnknownElement = new(
        "CX1003",
        DiagnosticSeverity.Error,
        "Unknown element",
        "CallXML has no element \"{0}\"; reaching it raises error:document.",
        "CallXML 3.0 reference, 3.6");

    /// <summary>CX1004: the element has no attribute of that name.</summary>
    public static readonly DiagnosticDescriptor UnknownAttribute = new(
        "CX1004",
        DiagnosticSeverity.Warning,
        "Unknown attribute",
        "The element \"{0}\" has no attribute \"{1}\"; it is ignored.",
        "CallXML 3.0 reference, 3.6");

    /// <summary>CX1005: a required attribute is absent.</summary>
    public static readonly DiagnosticDescriptor MissingAttribute = new(
        "CX1005",
        DiagnosticSeverity.Error,
        "Missing attribute",
        "The element \"{0}\" needs the attribute \"{1}\".",
        "CallXML 3.0 reference, 2");

    /// <summary>CX1006: an attribute's value is not of its kind.</summary>
    public static readonly DiagnosticDescriptor BadValue = new(
        "CX1006",
        DiagnosticSeverity.Error,
        "Bad attribute value",
        "\"{0}\" is no value for the attribute \"{1}\": it must be {2}.",
        "CallXML 3.0 reference, 7");

    /// <summary>CX1007: the list of choices breaks its syntax.</summary>
    public static readonly DiagnosticDescriptor BadChoices = new(
        "CX1007",
        DiagnosticSeverity.Error,
        "Bad choices",
        "The choices \"{0}\" cannot be read: {1}.",
        "CallXML 3.0 reference, 6.2");

    /// <summary>CX1008: content that the element cannot hold.</summary>
    public static readonly DiagnosticDescriptor WrongContent = new(
        "CX1008",
        DiagnosticSeverity.Error,
        "Wrong content",
        "The element \"{0}\" cannot hold {1}.",
        "CallXML 3.0 reference, 1.2, 1.3");

    /// <summary>CX1009: two elements have one label.</summary>
    public static readonly DiagnosticDescriptor DuplicateLabel = new(
        "CX1009",
        DiagnosticSeverity.Error,
        "Duplicate label",
        "The label \"{0}\" is already taken; the first element keeps it.",
        "CallXML 3.0 reference, 1.9");

    /// <summary>CX1010: navigation names a label that no element has.</summary>
    public static readonly DiagnosticDescriptor UnknownLabel = new(
        "CX1010",
        DiagnosticSeverity.Error,
        "Unknown label",
        "No element has the label \"{0}\"; going there raises error:document.",
        "CallXML 3.0 reference, 1.9");

    /// <summary>CX1011: a handler for an event that nothing raises.</summary>
    public static readonly DiagnosticDescriptor UnknownEvent = new(
        "CX1011",
        DiagnosticSeverity.Warning,
        "Unknown event",
        "The platform raises no event \"{0}\", and no element of the document throws it.",
        "CallXML 3.0 reference, 4.2");

    /// <summary>CX1012: a variable that the platform keeps for itself.</summary>
    public static readonly DiagnosticDescriptor ReservedVariable = new(
        "CX1012",
        DiagnosticSeverity.Error,
        "Reserved variable",
        "The variable \"{0}\" is the platform's and cannot be set.",
        "CallXML 3.0 reference, 5.1");

    /// <summary>CX1013: a variable is read that no element sets.</summary>
    public static readonly DiagnosticDescriptor UnsetVariable = new(
        "CX1013",
        DiagnosticSeverity.Warning,
        "Variable never set",
        "No element of the document sets the variable \"{0}\"; unless the session is started with it, it is empty.",
        "CallXML 3.0 reference, 5.1");

    /// <summary>CX1021: a constant expression is no XPath.</summary>
    public static readonly DiagnosticDescriptor BadExpression = new(
        "CX1021",
        DiagnosticSeverity.Error,
        "Bad expression",
        "\"{0}\" is no XPath expression: {1}.",
        "CallXML 3.0 reference, 5.5");

    /// <summary>CX1022: an element of an earlier version.</summary>
    public static readonly DiagnosticDescriptor DeprecatedElement = new(
        "CX1022",
        DiagnosticSeverity.Hint,
        "Deprecated element",
        "The element \"{0}\" is deprecated.",
        "CallXML 3.0 reference, 2.32");

    /// <summary>CX1023: an attribute of an earlier version.</summary>
    public static readonly DiagnosticDescriptor DeprecatedAttribute = new(
        "CX1023",
        DiagnosticSeverity.Hint,
        "Deprecated attribute",
        "The attribute \"{0}\" of \"{1}\" is CallXML 2.0's name for \"{2}\".",
        "CallXML 3.0 reference, 8");

    /// <summary>CX1024: a choice that no input can match.</summary>
    public static readonly DiagnosticDescriptor ForestalledChoice = new(
        "CX1024",
        DiagnosticSeverity.Warning,
        "Choice that cannot match",
        "No input matches the choice \"{0}\": {1}.",
        "CallXML 3.0 reference, 3.4, 6.2");

    /// <summary>CX1025: a handler for a parameter that nothing gives.</summary>
    public static readonly DiagnosticDescriptor NeverRaised = new(
        "CX1025",
        DiagnosticSeverity.Warning,
        "Event never raised",
        "Nothing in the document can raise \"{0}\".",
        "CallXML 3.0 reference, 4.2, 4.3");

    /// <summary>CX1026: a variable of the platform's families that it does not provide.</summary>
    public static readonly DiagnosticDescriptor UnknownSystemVariable = new(
        "CX1026",
        DiagnosticSeverity.Warning,
        "Unknown session variable",
        "The platform has no variable \"{0}\"; it is empty.",
        "CallXML 3.0 reference, 5.3");

    /// <summary>CX1027: a voice that the platform does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownVoice = new(
        "CX1027",
        DiagnosticSeverity.Warning,
        "Unknown voice",
        "There is no voice \"{0}\"; the default voice speaks.",
        "CallXML 3.0 reference, 5.4");
}
