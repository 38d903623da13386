namespace CallXmlSim.ContactCenter;

/// <summary>A customer's call as it reaches the contact center.</summary>
/// <param name="From">The customer's number (ANI), an optional <c>+</c> and digits.</param>
/// <param name="To">The dialled number, that of a phone channel.</param>
public sealed record InboundCall(string From, string To)
{
    /// <summary>The customer's name, if the network knows it.</summary>
    public string? CallerName { get; init; }

    /// <summary>
    /// The SIP Call-ID of the customer's leg, or <c>null</c>. It is used only to tell a script that it sent the wrong
    /// leg's id: the External IVR API knows calls by the external leg's.
    /// </summary>
    public string? CallId { get; init; }

    /// <summary>An object of the host's own; the engine never looks at it.</summary>
    public object? Tag { get; init; }
}
