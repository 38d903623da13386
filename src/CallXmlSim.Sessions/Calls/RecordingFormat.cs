namespace CallXmlSim.Sessions.Calls;

/// <summary>The media types that callers can be recorded in, all with 8,000 samples a second.</summary>
public static class RecordingFormat
{
    /// <summary>WAV, holding µ-law.</summary>
    public const string Wav = "audio/x-wav";

    /// <summary>Raw µ-law.</summary>
    public const string MuLaw = "audio/basic";

    /// <summary>Raw A-law.</summary>
    public const string ALaw = "audio/x-alaw-basic";

    /// <summary>Which of these a media type stands for, with or without parameters; <c>null</c> for any other.</summary>
    public static string? Find(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "audio/x-wav" or "audio/wav" or "audio/wave" or "audio/vnd.wave" => Wav,
        "audio/basic" or "audio/x-mulaw" => MuLaw,
        "audio/x-alaw-basic" => ALaw,
        _ => null,
    };

    /// <summary>The extension of files of such a type, with its dot.</summary>
    public static string ExtensionOf(string mediaType) => mediaType switch
    {
        MuLaw => ".ulaw",
        ALaw => ".alaw",
        _ => ".wav",
    };
}
