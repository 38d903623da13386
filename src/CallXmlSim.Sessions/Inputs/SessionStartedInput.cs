using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.Sessions.Inputs;

/// <summary>The session begins: with a call that is offered to it, or without one.</summary>
/// <param name="Call">The offered call; <c>null</c> for a session started by another session or over HTTP.</param>
public sealed record SessionStartedInput(CallDetails? Call) : SessionInput
{
    /// <summary>Variables the session starts with, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Variables { get; init; } = [];

    /// <summary>The session that started this one, if any.</summary>
    public string? ParentSessionId { get; init; }
}
