using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>What can be wrong or odd about a request to the External IVR API.</summary>
internal static class RequestDiagnostics
{
    public static readonly DiagnosticDescriptor NotSecure = Refused(
        "CC7101",
        "Request without HTTPS",
        "The request came over plain HTTP; it was refused, and its token went over the network in clear.",
        "1.1");

    public static readonly DiagnosticDescriptor UnknownPath = Refused(
        "CC7102", "Unknown path", "The platform has nothing at the path \"{0}\".", "6");

    public static readonly DiagnosticDescriptor MethodNotAllowed = Refused(
        "CC7103", "Method not allowed", "The method \"{0}\" is refused: parameters go with GET or with POST.", "1.1");

    public static readonly DiagnosticDescriptor InjectedFault = new(
        "CC7104",
        DiagnosticSeverity.Information,
        "Injected fault",
        "The request failed because the simulation was told to let requests fail.");

    public static readonly DiagnosticDescriptor MissingParameter = Refused(
        "CC7105", "Missing parameter", "The parameter \"{0}\" is missing or empty.", "1.2");

    public static readonly DiagnosticDescriptor AuthenticationFailed = Refused(
        "CC7106", "Authentication failed", "Authentication failed: {0}.", "5.2");

    public static readonly DiagnosticDescriptor RateLimitExceeded = Refused(
        "CC7107", "Rate limit exceeded", "Tenant \"{0}\" sent more than {1} requests within a minute.", "1.5");

    public static readonly DiagnosticDescriptor ParameterTooLong = Refused(
        "CC7108", "Parameter too long", "\"{0}\" has {1} characters, the limit is {2}.", "1.3");

    public static readonly DiagnosticDescriptor UnknownAction = Refused(
        "CC7109", "Unknown action", "There is no action \"{0}\".", "1.2");

    public static readonly DiagnosticDescriptor ActionNotAvailable = Refused(
        "CC7110", "Action not yet available", "The action \"{0}\" is documented as not yet available.", "1.2");

    public static readonly DiagnosticDescriptor CallNotFound = Refused(
        "CC7111", "Call not found", "No external leg of tenant \"{0}\" has the Call-ID \"{1}\".", "1.2");

    public static readonly DiagnosticDescriptor CustomerLeg = Refused(
        "CC7112",
        "Call-ID of the customer's leg",
        "\"{0}\" is the Call-ID of the customer's leg; the API knows a call by its external leg.",
        "1.2");

    public static readonly DiagnosticDescriptor OwnCallId = Refused(
        "CC7113",
        "Call-ID of the wrong side of a border controller",
        "\"{0}\" is the Call-ID of the external IVR's own leg; behind a border controller the platform knows another.",
        "2.3");

    public static readonly DiagnosticDescriptor CallTerminated = Refused(
        "CC7114", "Call already terminated", "The external leg \"{0}\" has ended; the request came too late.", "1.5");

    public static readonly DiagnosticDescriptor InvalidQueue = Refused(
        "CC7115", "Invalid queue id", "Tenant \"{0}\" cannot route a call to queue \"{1}\": {2}.", "1.5");

    public static readonly DiagnosticDescriptor MalformedExtIvrData = Refused(
        "CC7116", "Malformed extIvrData", "\"extIvrData\" is malformed at character {0}: {1}.", "1.4");

    public static readonly DiagnosticDescriptor UnknownParameter = Odd(
        "CC7120", "Unknown parameter", "The parameter \"{0}\" is not documented and was ignored.", "1.2");

    public static readonly DiagnosticDescriptor RepeatedParameter = Odd(
        "CC7121", "Repeated parameter", "The parameter \"{0}\" stands more than once; the last one counts.", "1.2");

    public static readonly DiagnosticDescriptor LongRequest = Odd(
        "CC7122",
        "Request longer than 500 characters",
        "The {0} has {1} characters; the documented limit of {2} may be meant for it as a whole.",
        "1.3");

    public static readonly DiagnosticDescriptor SecondBar = Odd(
        "CC7123",
        "Second bar in a pair",
        "A pair of \"extIvrData\" has a second \"|\"; it was taken as part of the value.",
        "1.4");

    public static readonly DiagnosticDescriptor UnreadBody = Odd(
        "CC7124", "Body not read", "The body of type \"{0}\" is no form; it was not read.", "1.2");

    private static DiagnosticDescriptor Refused(string id, string title, string message, string section) =>
        new(id, DiagnosticSeverity.Error, title, message, $"External IVR API reference, {section}");

    private static DiagnosticDescriptor Odd(string id, string title, string message, string section) =>
        new(id, DiagnosticSeverity.Warning, title, message, $"External IVR API reference, {section}");
}
