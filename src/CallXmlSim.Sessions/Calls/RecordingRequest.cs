namespace CallXmlSim.Sessions.Calls;

/// <summary>A recording of the session's caller.</summary>
/// <param name="MaxTime">The longest recording; the world never records for more than <see cref="LongestTime"/>.</param>
/// <param name="FinalSilence">The silence that ends it.</param>
/// <param name="Beep">Whether a tone is played first.</param>
/// <param name="ContentType">The media type wanted, one of <see cref="RecordingFormat"/>.</param>
public sealed record RecordingRequest(TimeSpan MaxTime, TimeSpan FinalSilence, bool Beep, string ContentType)
{
    /// <summary>The longest recording that there is: an hour.</summary>
    public static readonly TimeSpan LongestTime = TimeSpan.FromHours(1);

    /// <summary>The silence that ends it as long as nothing was said; <c>null</c> for <see cref="FinalSilence"/>.</summary>
    public TimeSpan? InitialSilence { get; init; }

    /// <summary>
    /// The file name that the world keeps the recording under (<see cref="RecordingName"/>), replacing an earlier one;
    /// <c>null</c> lets the world find one.
    /// </summary>
    public string? Name { get; init; }
}
