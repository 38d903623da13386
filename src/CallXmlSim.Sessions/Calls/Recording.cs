namespace CallXmlSim.Sessions.Calls;

/// <summary>What was recorded.</summary>
/// <param name="Content">The file's bytes.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Duration">
/// How long it plays: up to the end, or to the last sound when silence ended it; so zero when silence is all there was.
/// </param>
/// <param name="End">What ended it.</param>
public sealed record Recording(ReadOnlyMemory<byte> Content, string ContentType, TimeSpan Duration, RecordingEnd End)
{
    /// <summary>The file name that the world keeps it under; empty if it does not.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether anything was said.</summary>
    public bool HasSound { get; init; }

    /// <summary>The URL at which the world serves it, to be played again: <c>recording:</c> and its name.</summary>
    public Uri Url => new($"recording:{Uri.EscapeDataString(Name).Replace("%2F", "/", StringComparison.Ordinal)}");
}

/// <summary>What ended a recording.</summary>
public enum RecordingEnd
{
    /// <summary>The longest time was reached.</summary>
    MaxTime,

    /// <summary>The caller fell silent, or never said anything.</summary>
    Silence,

    /// <summary>The session stopped it, for instance because of a key.</summary>
    Stopped,

    /// <summary>The caller hung up.</summary>
    HangUp,
}
