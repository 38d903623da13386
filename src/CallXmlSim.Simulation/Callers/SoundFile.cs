using CallXmlSim.Recognition;
using CallXmlSim.Simulation.Audio;

namespace CallXmlSim.Simulation.Callers;

/// <summary>Audio files that callers are heard with.</summary>
public static class SoundFile
{
    /// <summary>
    /// What a caller utters by playing a file: it lasts as long as the file, is heard in recordings, and no recogniser
    /// understands it. <c>null</c> when the file holds no audio of a known kind.
    /// </summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="name">The file's name or path.</param>
    /// <param name="problem">Why it cannot be played, as a clause about the file.</param>
    public static Utterance? Read(ReadOnlyMemory<byte> content, string name, out string problem) =>
        AudioFile.Read(content, "", name, out problem) is { } file
            ? new Utterance("", Confidence: 0) { Audio = content, Duration = file.Duration }
            : null;
}
