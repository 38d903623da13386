using System.Globalization;
using CallXmlSim.ContactCenter.Tenants;
using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>What is odd about a request although it may be accepted (External IVR API reference, 1.2 to 1.4).</summary>
internal static class RequestOddities
{
    public static bool HasAny(RoutingRequest request) =>
        request.Parameters.HasOddities
        || request.Data.SecondBar is not null
        || TextLength(request) > RequestChecks.LongestValue
        || HasUnreadBody(request);

    public static IEnumerable<RequestFinding> Find(RoutingRequest request, Secrets secrets)
    {
        if (HasUnreadBody(request))
            yield return UnreadBody(request);
        for (var i = 0; i < request.Parameters.Count; i++)
        {
            if (FindInName(request.Parameters, i, secrets) is { } finding)
                yield return finding;
        }

        if (TextLength(request) > RequestChecks.LongestValue)
            yield return LongRequest(request);
        if (request.Data.SecondBar is { } bar)
        {
            yield return new(RequestDiagnostics.SecondBar)
            {
                Parameter = request.Parameters.IndexOf(RequestParameter.ExtIvrData),
                Offset = bar,
                Help = "Leave '|' out of values: there is no escape for it, and the platform may cut the value there.",
            };
        }
    }

    private static RequestFinding? FindInName(RequestParameters parameters, int index, Secrets secrets)
    {
        var name = parameters.Name(index).ToString();
        var known = Array.IndexOf([.. RequestParameters.Names], name);
        if (known < 0)
        {
            var nearest = NearestName.Find(name, RequestParameters.Names);
            return new(RequestDiagnostics.UnknownParameter, secrets.MaskIn(name))
            {
                Parameter = index,
                IsAboutName = true,
                Help = nearest is null ? "Leave it out." : $"Did you mean \"{nearest}\"?",
            };
        }

        return parameters.IndexOf((RequestParameter)known) == index
            ? null
            : new(RequestDiagnostics.RepeatedParameter, name) { Parameter = index, IsAboutName = true };
    }

    private static RequestFinding UnreadBody(RoutingRequest request) =>
        new(RequestDiagnostics.UnreadBody, request.Http.ContentType ?? "")
        {
            Help = "Send the parameters as application/x-www-form-urlencoded, or in the query string.",
        };

    private static RequestFinding LongRequest(RoutingRequest request) =>
        new(
            RequestDiagnostics.LongRequest,
            request.Http.Method == "GET" ? "query string" : "body",
            TextLength(request).ToString(CultureInfo.InvariantCulture),
            RequestChecks.LongestValue.ToString(CultureInfo.InvariantCulture))
        {
            Help = "Shorten extIvrData, if you can, so that both readings of the limit are kept.",
        };

    private static bool HasUnreadBody(RoutingRequest request) =>
        request.Http is { Method: "POST", Body.IsEmpty: false } && !RequestReader.CanReadBody(request.Http);

    // The text that the documented limit may be meant for: the query string of a GET, the body of a POST.
    private static int TextLength(RoutingRequest request) => request.Http.Method == "GET"
        ? Math.Max(0, request.Http.Uri.Query.Length - 1)
        : request.Http.Body.Length;
}
