using System.Text;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Simulation.Journals;

/// <summary>The body of a reply as a journal shows it.</summary>
internal static class BodyText
{
    private const int Limit = 4096;

    /// <summary>The body as UTF-8 text, cut at 4,096 bytes; its size alone for audio and other binary content.</summary>
    public static string Of(FetchReply reply)
    {
        var body = reply.Body.Span;
        if (body.Contains((byte)0))
            return $"({body.Length} bytes)";
        return body.Length <= Limit
            ? Encoding.UTF8.GetString(body)
            : $"{Encoding.UTF8.GetString(body[..Limit])}… ({body.Length} bytes)";
    }
}
