using System.Text;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Testing;

/// <summary>Makes the replies of web stubs: <c>Reply.Text("&lt;balance&gt;12&lt;/balance&gt;", "text/xml")</c>.</summary>
public static class Reply
{
    /// <summary>No reply: the server cannot be reached.</summary>
    public static StubReply Unreachable { get; } = new() { Failure = FetchFailureKind.Unreachable };

    /// <summary>No reply before the script's time-out.</summary>
    public static StubReply TimesOut { get; } = new() { Failure = FetchFailureKind.TimedOut };

    /// <summary>A reply without a body.</summary>
    /// <param name="status">The HTTP status.</param>
    public static StubReply Status(int status) => new() { Status = status };

    /// <summary>A reply with a text in UTF-8.</summary>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">The media type; the charset is added.</param>
    /// <param name="status">The HTTP status.</param>
    public static StubReply Text(string body, string mediaType = "text/plain", int status = 200) => new()
    {
        Status = status,
        Headers = [new("Content-Type", mediaType + "; charset=utf-8")],
        Body = Encoding.UTF8.GetBytes(body),
    };

    /// <summary>The reply, but so long after the request.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="delay">From request to reply, in virtual time.</param>
    public static StubReply After(this StubReply reply, TimeSpan delay)
    {
        ArgumentNullException.ThrowIfNull(reply);
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return reply with { Delay = delay };
    }
}
