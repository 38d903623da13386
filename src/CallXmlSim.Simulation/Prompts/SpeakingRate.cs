namespace CallXmlSim.Simulation.Prompts;

/// <summary>How long spoken text takes. The sum over the text's characters, each counted once.</summary>
public sealed record SpeakingRate
{
    /// <summary>The rate of an unhurried announcement.</summary>
    public static readonly SpeakingRate Default = new();

    /// <summary>For every character that is no digit, blanks and punctuation included: 65 ms.</summary>
    public TimeSpan PerCharacter { get; init; } = TimeSpan.FromMilliseconds(65);

    /// <summary>For a digit, which is spoken as a word: 300 ms.</summary>
    public TimeSpan PerDigit { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>The pause at the end of a sentence (<c>.</c>, <c>!</c>, <c>?</c>), the last one included: 250 ms.</summary>
    public TimeSpan PerSentence { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How long a text takes to be spoken.</summary>
    public TimeSpan DurationOf(string text)
    {
        long characters = 0, digits = 0, sentences = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
                digits++;
            else
                characters++;
            if (character is '.' or '!' or '?')
                sentences++;
        }

        return new TimeSpan(
            (characters * PerCharacter.Ticks) + (digits * PerDigit.Ticks) + (sentences * PerSentence.Ticks));
    }
}
