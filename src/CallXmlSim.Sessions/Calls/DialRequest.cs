namespace CallXmlSim.Sessions.Calls;

/// <summary>An outbound call wanted by a session.</summary>
/// <param name="Destination">The number or address as the script gives it, such as <c>tel:+4940123</c> or <c>sip:a@b</c>.</param>
/// <param name="CallerId">The caller ID to present; <c>null</c> for the session's own number.</param>
/// <param name="RingTimeout">How long the far end may ring.</param>
public sealed record DialRequest(string Destination, string? CallerId, TimeSpan RingTimeout)
{
    /// <summary>Whether the first media from the far end count as an answer.</summary>
    public bool AnswerOnMedia { get; init; }

    /// <summary>
    /// How the answering party is analysed (human, machine, fax); results come as inputs. <c>null</c> for not at all.
    /// </summary>
    public CallAnalysis? Analysis { get; init; }

    /// <summary>Application-to-application data sent with the call; empty if none.</summary>
    public string ApplicationData { get; init; } = "";

    /// <summary>The headers that carry it (RFC 7433).</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers =>
        ApplicationData.Length == 0 ? [] : [KeyValuePair.Create("User-to-User", ApplicationData)];
}

/// <summary>Why an outbound call was not answered.</summary>
public enum DialFailure
{
    /// <summary>The far end is busy.</summary>
    Busy,

    /// <summary>The far end refused the call.</summary>
    Rejected,

    /// <summary>Nobody answered in time.</summary>
    NoAnswer,

    /// <summary>The number is out of service or unknown.</summary>
    Unreachable,

    /// <summary>The network on the way is busy.</summary>
    NetworkBusy,

    /// <summary>The destination is no number or address at all.</summary>
    BadDestination,
}
