namespace CallXmlSim.Recognition.Choices;

/// <summary>
/// Phrases that all mean one result: <c>1</c>, <c>one</c>, <c>yes(1, yes, sure)</c>. A phrase of keys is keyed, any
/// other is spoken.
/// </summary>
public sealed class PhraseChoice : Choice
{
    private readonly string[] _keyed;
    private readonly string[] _spoken;

    internal PhraseChoice(string text, int start, string result, IEnumerable<string> phrases)
        : base(text, start)
    {
        Result = result;
        var all = phrases.ToArray();
        _keyed = [.. all.Where(IsKeyed)];
        _spoken = [.. all.Where(phrase => !IsKeyed(phrase)).Select(SpokenWords.Normalize)];
    }

    /// <summary>What a match gives: the phrase itself, or what precedes the parenthesis.</summary>
    public string Result { get; }

    /// <summary>The phrases that are keyed.</summary>
    public IReadOnlyList<string> Keyed => _keyed;

    /// <summary>The phrases that are spoken, in lower case.</summary>
    public IReadOnlyList<string> Spoken => _spoken;

    /// <inheritdoc/>
    public override bool AcceptsKeys => _keyed.Length > 0;

    /// <inheritdoc/>
    public override bool AcceptsSpeech => _spoken.Length > 0;

    /// <inheritdoc/>
    public override KeyFit Fit(ReadOnlySpan<char> keys)
    {
        var fit = KeyFit.None;
        foreach (var phrase in _keyed)
        {
            if (phrase.AsSpan().StartsWith(keys))
                fit |= phrase.Length == keys.Length ? KeyFit.Complete : KeyFit.Prefix;
        }

        return fit;
    }

    /// <inheritdoc/>
    public override string ResultOf(ReadOnlySpan<char> keys) => Result;

    /// <inheritdoc/>
    public override string? ResultOfSpeech(string words) => Array.IndexOf(_spoken, words) >= 0 ? Result : null;

    // A digit always means the key, the spelled word always means speech. The letter keys are keys only when they
    // stand alone and in upper case: "dad" is a word.
    private static bool IsKeyed(string phrase) =>
        phrase is ['A' or 'B' or 'C' or 'D'] || phrase.All(c => c is (>= '0' and <= '9') or '*' or '#');
}
