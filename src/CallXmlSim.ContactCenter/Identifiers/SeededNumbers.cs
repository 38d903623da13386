namespace CallXmlSim.ContactCenter.Identifiers;

/// <summary>
/// Numbers that look random and depend on nothing but the seed, what they are for, and a running number.
/// The mixing function is the finaliser of SplitMix64.
/// </summary>
internal static class SeededNumbers
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    public static ulong Mix(ulong value)
    {
        value += Step;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    public static ulong Of(ulong seed, Purpose purpose, ulong number) =>
        Mix(Mix(Mix(seed) ^ (ulong)purpose) ^ number);

    /// <summary>Fills a text with characters of an alphabet.</summary>
    public static void Fill(Span<char> text, ReadOnlySpan<char> alphabet, ulong number)
    {
        for (var i = 0; i < text.Length; i++)
        {
            number = Mix(number);
            text[i] = alphabet[(int)(number % (ulong)alphabet.Length)];
        }
    }
}
