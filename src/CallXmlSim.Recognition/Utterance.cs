namespace CallXmlSim.Recognition;

/// <summary>What a caller said, as a recogniser hears it: the words and how sure it is of them.</summary>
/// <param name="Text">The words, separated by blanks; their case does not matter.</param>
/// <param name="Confidence">How sure the recogniser is, from 0 to 1.</param>
public sealed record Utterance(string Text, double Confidence = 1.0)
{
    /// <summary>What else it may have been, best first (n-best); the utterance itself is not repeated here.</summary>
    public IReadOnlyList<Utterance> Alternatives { get; init; } = [];

    /// <summary>What it sounds like: the bytes of an audio file; none lets the simulation generate a sound.</summary>
    public ReadOnlyMemory<byte> Audio { get; init; }

    /// <summary>How long the speech lasts; <see cref="TimeSpan.Zero"/> lets the simulation estimate it from the text.</summary>
    public TimeSpan Duration { get; init; }
}
