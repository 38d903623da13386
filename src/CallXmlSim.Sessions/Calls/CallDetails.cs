namespace CallXmlSim.Sessions.Calls;

/// <summary>What a session knows about its call when the call is offered.</summary>
/// <param name="Id">The Call-ID of the session's own leg.</param>
/// <param name="CallingNumber">Who calls.</param>
/// <param name="CalledNumber">The number that was dialled.</param>
public sealed record CallDetails(CallId Id, string CallingNumber, string CalledNumber)
{
    /// <summary>The caller's display name, if one was sent.</summary>
    public string? CallerName { get; init; }

    /// <summary>The number first dialled, when the call was redirected.</summary>
    public string? RedirectedNumber { get; init; }

    /// <summary>Whether the caller withholds the number.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Further SIP headers of the INVITE, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];
}
