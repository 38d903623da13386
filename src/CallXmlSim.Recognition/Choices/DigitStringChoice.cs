namespace CallXmlSim.Recognition.Choices;

/// <summary>A string of digits, <c>[4 DIGITS]</c> or <c>[2-5 DIGITS]</c>; its result is the digits.</summary>
public sealed class DigitStringChoice : Choice
{
    internal DigitStringChoice(string text, int start, int least, int most)
        : base(text, start)
    {
        Least = least;
        Most = most;
    }

    /// <summary>The fewest digits.</summary>
    public int Least { get; }

    /// <summary>The most digits.</summary>
    public int Most { get; }

    /// <inheritdoc/>
    public override bool AcceptsKeys => true;

    /// <inheritdoc/>
    public override bool AcceptsSpeech => true;

    /// <inheritdoc/>
    public override KeyFit Fit(ReadOnlySpan<char> keys)
    {
        if (keys.Length > Most || keys.ContainsAnyExceptInRange('0', '9'))
            return KeyFit.None;
        return (keys.Length >= Least ? KeyFit.Complete : KeyFit.None) | (keys.Length < Most ? KeyFit.Prefix : KeyFit.None);
    }

    /// <inheritdoc/>
    public override string ResultOf(ReadOnlySpan<char> keys) => keys.ToString();

    /// <inheritdoc/>
    public override string? ResultOfSpeech(string words) =>
        SpokenWords.TryReadDigits(words, out var digits) && digits.Length >= Least && digits.Length <= Most ? digits : null;
}
