using System.Globalization;
using CallXmlSim.ContactCenter.Queues;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>
/// Every refusal with the text of its reply (External IVR API reference, 1.6). A better source on the replies changes
/// this file alone.
/// </summary>
internal static class Refusals
{
    public static Refusal NotSecure() => new(403, "HTTPS is required", new(RequestDiagnostics.NotSecure)
    {
        Help = "Write https in the address, and have a new token generated: this one may have been read.",
    });

    public static Refusal UnknownPath(string path) => new(404, "Not found", new(RequestDiagnostics.UnknownPath, path)
    {
        Help = $"The External IVR API is at {ExternalIvrApi.Path}; capital letters matter.",
    });

    public static Refusal MethodNotAllowed(string method) => new(
        405, $"Method not allowed: {method}", new(RequestDiagnostics.MethodNotAllowed, method));

    public static Refusal InjectedFault() => new(500, "Internal server error", new(RequestDiagnostics.InjectedFault));

    public static Refusal Missing(RequestParameter parameter, int at)
    {
        var name = RequestParameters.NameOf(parameter);
        return new(400, $"Missing parameter: {name}", new(RequestDiagnostics.MissingParameter, name)
        {
            Parameter = at,
            Help = $"Send \"{name}\" with a value; names are case-sensitive.",
        });
    }

    public static Refusal AuthenticationFailed(string cause, string help, int at) => new(
        401, "Authentication failed", new(RequestDiagnostics.AuthenticationFailed, cause) { Parameter = at, Help = help });

    public static Refusal RateLimitExceeded(string tenant, int limit) => new(
        429, "Rate limit exceeded", new(RequestDiagnostics.RateLimitExceeded, tenant, Text(limit)));

    public static Refusal TooLong(RequestParameter parameter, int length, int limit, int at)
    {
        var name = RequestParameters.NameOf(parameter);
        return new(
            400,
            $"Parameter too long: {name} has {Text(length)} characters, the limit is {Text(limit)}",
            new(RequestDiagnostics.ParameterTooLong, name, Text(length), Text(limit)) { Parameter = at });
    }

    public static Refusal UnknownAction(string action, string? nearest, int at) => new(
        400, $"Invalid action: {action}", new(RequestDiagnostics.UnknownAction, action)
        {
            Parameter = at,
            Help = nearest is null ? "The action is wForwardACD." : $"Write {nearest}; capital letters matter.",
        });

    public static Refusal ActionNotAvailable(string action, int at) => new(
        400, $"Action not yet available: {action}", new(RequestDiagnostics.ActionNotAvailable, action)
        {
            Parameter = at,
            Help = "Use wForwardACD with the id of a queue that the agent serves.",
        });

    public static Refusal CallNotFound(RequestFinding finding) => new(404, "Call not found", finding);

    public static Refusal CallTerminated(string callId, int at) => new(
        410, "Call is already terminated", new(RequestDiagnostics.CallTerminated, callId)
        {
            Parameter = at,
            Help = "Send the request before the external IVR hangs up.",
        });

    public static Refusal InvalidQueue(string tenant, string id, string cause, IEnumerable<PhoneQueue> queues, int at) =>
        new(400, $"Invalid queue id: {id}", new(RequestDiagnostics.InvalidQueue, tenant, id, cause)
        {
            Parameter = at,
            Help = string.Join(", ", queues.Select(queue => $"{Text(queue.Id)} ({queue.Name})")) is { Length: > 0 } known
                ? $"Its inbound phone queues are {known}."
                : "It has no enabled inbound phone queue.",
        });

    public static Refusal MalformedExtIvrData(int character, string fault, int offset, int at) => new(
        400,
        $"Invalid extIvrData at character {Text(character)}: {fault}",
        new(RequestDiagnostics.MalformedExtIvrData, Text(character), fault)
        {
            Parameter = at,
            Offset = offset,
            Help = "Write pairs as [name|value], one behind the other; '[', ']' and '|' cannot stand in a name.",
        });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
