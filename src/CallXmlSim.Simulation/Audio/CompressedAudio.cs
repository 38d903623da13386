namespace CallXmlSim.Simulation.Audio;

/// <summary>Names the compressed kinds of audio, which are not decoded here, so that authors learn what to serve instead.</summary>
internal static class CompressedAudio
{
    /// <summary>What kind a file is, by its first bytes, its media type or its name's extension; <c>null</c> for none of them.</summary>
    public static string? KindOf(ReadOnlySpan<byte> content, string mediaType, string name)
    {
        if (content.StartsWith("ID3"u8) || content.StartsWith([(byte)0xFF, (byte)0xFB]))
            return "MP3";
        if (content.StartsWith("OggS"u8))
            return "Ogg";
        return mediaType.Split(';')[0].Trim().ToLowerInvariant() switch
        {
            "audio/mpeg" or "audio/mp3" => "MP3",
            "audio/gsm" or "audio/x-gsm" => "GSM",
            "audio/ogg" => "Ogg",
            var type => AudioFile.IsUnspecific(type) ? KindOfExtension(name) : null,
        };
    }

    private static string? KindOfExtension(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".mp3" => "MP3",
        ".gsm" => "GSM",
        ".ogg" => "Ogg",
        _ => null,
    };
}
