namespace CallXmlSim.Sessions.Calls;

/// <summary>The SIP Call-ID of a call leg (RFC 3261, 8.1.1.4): compared byte by byte.</summary>
/// <param name="Value">The header's value.</param>
public readonly record struct CallId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
