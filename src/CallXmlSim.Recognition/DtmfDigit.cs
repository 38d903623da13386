namespace CallXmlSim.Recognition;

/// <summary>One touch tone: <c>0</c>–<c>9</c>, <c>*</c>, <c>#</c> or <c>A</c>–<c>D</c> (ITU-T Q.23).</summary>
public readonly record struct DtmfDigit
{
    private DtmfDigit(char key) => Key = key;

    /// <summary>The key's character; letters in upper case.</summary>
    public char Key { get; }

    /// <summary>The tone of a key, or <c>false</c> when no key has that character. Letters may be in either case.</summary>
    public static bool TryParse(char key, out DtmfDigit digit)
    {
        key = char.ToUpperInvariant(key);
        var known = key is (>= '0' and <= '9') or '*' or '#' or (>= 'A' and <= 'D');
        digit = known ? new DtmfDigit(key) : default;
        return known;
    }

    /// <summary>The tone of a key.</summary>
    /// <exception cref="ArgumentException">No key has that character.</exception>
    public static DtmfDigit Parse(char key) =>
        TryParse(key, out var digit) ? digit : throw new ArgumentException($"No DTMF key is named '{key}'.", nameof(key));

    /// <inheritdoc/>
    public override string ToString() => Key.ToString();
}
