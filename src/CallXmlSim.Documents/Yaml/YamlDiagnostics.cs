using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.Documents.Yaml;

/// <summary>What can be wrong with a settings or scenario file, whatever it is about.</summary>
internal static class YamlDiagnostics
{
    internal static readonly DiagnosticDescriptor Malformed = Error(
        "DOC0101", "Malformed YAML", "The file is not well-formed YAML: {0}.", "YAML 1.2.2");

    internal static readonly DiagnosticDescriptor DuplicateKey = Error(
        "DOC0102", "Duplicate key", "Key \"{0}\" stands twice in one mapping.", "YAML 1.2.2, 3.2.1.3");

    internal static readonly DiagnosticDescriptor SecondDocument = Error(
        "DOC0103", "More than one document", "A second YAML document begins here; a file has one.", "YAML 1.2.2, 9.2");

    internal static readonly DiagnosticDescriptor KeyIsNoText = Error(
        "DOC0104", "Key that is no text", "A key must be plain or quoted text; this one is {0}.", "YAML 1.2.2, 3.2.1.1");

    internal static readonly DiagnosticDescriptor UnknownAlias = Error(
        "DOC0105", "Unknown alias", "Alias \"*{0}\" names no anchor that ends before it.", "YAML 1.2.2, 7.1");

    internal static readonly DiagnosticDescriptor TooLarge = Error(
        "DOC0106", "File too large", "The file has more than {0} {1}.");

    internal static readonly DiagnosticDescriptor UnknownTag = Error(
        "DOC0107", "Unknown tag", "Tag \"{0}\" has no meaning here.", "YAML 1.2.2, 6.8.1");

    internal static readonly DiagnosticDescriptor WrongKind = Error(
        "DOC0110", "Wrong kind of value", "{0} must be {1}, but is {2}.");

    internal static readonly DiagnosticDescriptor UnknownKey = Error(
        "DOC0111", "Unknown key", "Key \"{0}\" is not known in {1}.");

    internal static readonly DiagnosticDescriptor MissingKey = Error(
        "DOC0112", "Missing key", "Key \"{0}\" is missing in {1}.");

    internal static readonly DiagnosticDescriptor NotANumber = Error(
        "DOC0113", "Not a number", "\"{0}\" is not {1}.");

    internal static readonly DiagnosticDescriptor OutOfRange = Error(
        "DOC0114", "Number out of range", "{0} is out of range: at least {1} and at most {2} are allowed.");

    internal static readonly DiagnosticDescriptor NotABoolean = Error(
        "DOC0115", "Neither true nor false", "\"{0}\" is neither \"true\" nor \"false\".", "YAML 1.2.2, 10.2.1.2");

    internal static readonly DiagnosticDescriptor NotADuration = Error(
        "DOC0116", "Not a duration", "\"{0}\" is not a duration.");

    internal static readonly DiagnosticDescriptor UnknownName = Error(
        "DOC0117", "Unknown name", "\"{0}\" is not {1}.");

    private static DiagnosticDescriptor Error(string id, string title, string message, string spec = "") =>
        new(id, DiagnosticSeverity.Error, title, message, spec);
}
