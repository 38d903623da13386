using System.Globalization;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.VoiceXml.Events;

namespace CallXmlSim.VoiceXml.Requests;

/// <summary>The events of fetches that fail (VoiceXML 2.0, 5.2.6).</summary>
internal static class FetchEvents
{
    /// <summary><c>error.badfetch</c>, with protocol and status where there is one.</summary>
    public static string NameOf(FetchOutcome outcome) => outcome switch
    {
        FetchReply reply when reply.Url.Scheme is "http" or "https" =>
            $"{EventName.BadFetch}.http.{reply.Status.ToString(CultureInfo.InvariantCulture)}",
        _ => EventName.BadFetch,
    };

    /// <summary>The charset that the transport names; <c>null</c> if none.</summary>
    public static string? CharsetOf(FetchReply reply) =>
        System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(reply.ContentType, out var type) ? type.CharSet?.Trim('"') : null;

    public static string Describe(FetchOutcome outcome, Uri url) => outcome switch
    {
        FetchReply reply => $"\"{url}\" answers with status {reply.Status.ToString(CultureInfo.InvariantCulture)}",
        FetchFailure failure => failure.Message,
        _ => $"\"{url}\" is not to be had",
    };
}
