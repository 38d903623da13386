namespace CallXmlSim.Sessions.Calls;

/// <summary>A recording of the session's caller.</summary>
/// <param name="MaxTime">The longest recording.</param>
/// <param name="FinalSilence">The silence that ends it.</param>
/// <param name="Beep">Whether a tone is played first.</param>
/// <param name="ContentType">The media type wanted, such as <c>audio/x-wav</c>.</param>
public sealed record RecordingRequest(TimeSpan MaxTime, TimeSpan FinalSilence, bool Beep, string ContentType);

/// <summary>What was recorded.</summary>
/// <param name="Content">The file's bytes.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Duration">How long it plays; zero when nothing was said.</param>
/// <param name="End">What ended it.</param>
public sealed record Recording(ReadOnlyMemory<byte> Content, string ContentType, TimeSpan Duration, RecordingEnd End);

/// <summary>What ended a recording.</summary>
public enum RecordingEnd
{
    /// <summary>The longest time was reached.</summary>
    MaxTime,

    /// <summary>The caller fell silent.</summary>
    Silence,

    /// <summary>The session stopped it, for instance because of a key.</summary>
    Stopped,

    /// <summary>The caller hung up.</summary>
    HangUp,
}
