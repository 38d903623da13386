using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.ContactCenter.Configuration.Reading;

/// <summary>What can be wrong with the set-up of a contact center, besides the form of its file.</summary>
internal static class ConfigurationDiagnostics
{
    public static readonly DiagnosticDescriptor UsedTwice = Error(
        "CC7001", "Used twice", "{0} \"{1}\" is there already.");

    public static readonly DiagnosticDescriptor UnknownQueue = Error(
        "CC7002", "Unknown queue", "Tenant \"{0}\" has no queue {1}.");

    public static readonly DiagnosticDescriptor UnknownScript = Error(
        "CC7003", "Unknown script", "Tenant \"{0}\" has no IVR script \"{1}\".");

    public static readonly DiagnosticDescriptor UnknownPlatform = Error(
        "CC7004", "Unknown platform", "There is no platform \"{0}\".", "6");

    public static readonly DiagnosticDescriptor NoPhoneNumber = Error(
        "CC7005", "Not a telephone number", "\"{0}\" is no telephone number.", "2.2");

    public static readonly DiagnosticDescriptor BadLabel = Error(
        "CC7006", "Label not allowed", "\"{0}\" cannot be a label: {1}.", "2.2");

    public static readonly DiagnosticDescriptor OddLabel = Warning(
        "CC7007", "Label not alphanumeric", "The label \"{0}\" has other characters than letters and digits.", "2.2");

    public static readonly DiagnosticDescriptor Unreachable = Warning(
        "CC7008", "Unreachable script object", "No call reaches this object: \"{0}\" before it never comes back.", "3.1");

    public static readonly DiagnosticDescriptor SeveralObjects = Error(
        "CC7009", "Not one script object", "An item of a script must be one object; this one has {0} keys.", "3.1");

    public static readonly DiagnosticDescriptor DurationOutOfRange = Error(
        "CC7010", "Duration out of range", "\"{0}\" must be at least {1} and at most {2}.");

    public static readonly DiagnosticDescriptor BadLevel = Error(
        "CC7011", "Not a skill level", "{0} is no skill level.", "4.2");

    public static readonly DiagnosticDescriptor SameTokens = Error(
        "CC7012", "One token for both purposes", "The Data Request Token must differ from the Action Request Token.", "5.2");

    public static readonly DiagnosticDescriptor OddToken = Warning(
        "CC7013", "Unusual token", "The {0} is not 32 hexadecimal digits, as the platform's tokens are.", "5.2");

    public static readonly DiagnosticDescriptor NoCodes = Error(
        "CC7014", "No transaction code to select", "Queue {0} demands a transaction code and has none.", "4.7");

    public static readonly DiagnosticDescriptor BadVariable = Error(
        "CC7015", "Variable name not allowed", "\"{0}\" cannot be the name of a variable here: {1}.", "3.2");

    public static readonly DiagnosticDescriptor NoCondition = Error(
        "CC7016", "No condition", "This object tests queue {0} for nothing.", "3.3");

    public static readonly DiagnosticDescriptor OutboundQueue = Error(
        "CC7017", "Outbound queue", "Queue {0} is for outbound calls; a script cannot send calls there.", "4.1");

    public static readonly DiagnosticDescriptor EmptyList = Error(
        "CC7018", "Empty list", "\"{0}\" must not be empty.");

    private static DiagnosticDescriptor Error(string id, string title, string message, string section = "") =>
        New(id, DiagnosticSeverity.Error, title, message, section);

    private static DiagnosticDescriptor Warning(string id, string title, string message, string section) =>
        New(id, DiagnosticSeverity.Warning, title, message, section);

    private static DiagnosticDescriptor New(
        string id, DiagnosticSeverity severity, string title, string message, string section) =>
        new(id, severity, title, message, section.Length > 0 ? $"External IVR API reference, {section}" : "");
}
