namespace CallXmlSim.Simulation.Audio;

/// <summary>Sampled audio out of a file.</summary>
/// <param name="Format">The layout of the samples.</param>
/// <param name="Data">The samples.</param>
internal sealed record AudioFile(AudioFormat Format, ReadOnlyMemory<byte> Data)
{
    /// <summary>How long it plays.</summary>
    public TimeSpan Duration => Format.DurationOf(Data.Length);

    /// <summary>
    /// Reads a file: WAV and AU by their headers; what has no header by its media type, else by its name's extension.
    /// </summary>
    /// <param name="content">The file's bytes; they may be anything.</param>
    /// <param name="mediaType">The media type, parameters included; empty if unknown.</param>
    /// <param name="name">The file's name or path.</param>
    /// <param name="problem">Why there is no audio, as a clause about the file.</param>
    public static AudioFile? Read(ReadOnlyMemory<byte> content, string mediaType, string name, out string problem)
    {
        problem = "";
        if (WavReader.IsWav(content.Span))
            return WavReader.Read(content, out problem);
        if (AuReader.IsAu(content.Span))
            return AuReader.Read(content, out problem);
        if ((FormatOf(mediaType) ?? FormatOfExtension(name)) is { } format)
            return new AudioFile(format, content);
        problem = CompressedAudio.KindOf(content.Span, mediaType, name) is { } kind
            ? $"it is {kind}, which is not decoded here; save it as WAV, with PCM, µ-law or A-law"
            : mediaType.Length == 0 ? "it is no audio of a known kind" : $"it is no audio of a known kind ({mediaType})";
        return null;
    }

    /// <summary>Whether a media type leaves open what a file is.</summary>
    public static bool IsUnspecific(string mediaType) =>
        mediaType.Split(';')[0].Trim().ToLowerInvariant() is "" or "application/octet-stream";

    private static AudioFormat? FormatOf(string mediaType) =>
        mediaType.Split(';')[0].Trim().ToLowerInvariant() switch
        {
            "audio/basic" or "audio/x-basic" or "audio/x-mulaw" => AudioFormat.MuLaw,
            "audio/x-alaw-basic" => AudioFormat.ALaw,
            "audio/vox" or "audio/x-vox" => AudioFormat.Vox,
            _ => null,
        };

    private static AudioFormat? FormatOfExtension(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".vox" => AudioFormat.Vox,
        ".ulaw" or ".ul" or ".raw" => AudioFormat.MuLaw,
        ".alaw" or ".al" => AudioFormat.ALaw,
        _ => null,
    };
}
