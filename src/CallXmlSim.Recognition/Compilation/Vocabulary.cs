namespace CallXmlSim.Recognition.Compilation;

/// <summary>The words of a rule graph, numbered from 0 in the order of their first use.</summary>
internal sealed class Vocabulary
{
    /// <summary>The number of every word that no grammar mentions.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The number of a normalised word, given if it has none yet.</summary>
    public int Add(string word)
    {
        if (!_numbers.TryGetValue(word, out var number))
            _numbers.Add(word, number = _numbers.Count);
        return number;
    }

    /// <summary>The number of a normalised word, or <see cref="Unknown"/>.</summary>
    public int Find(ReadOnlySpan<char> word) =>
        _numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number) ? number : Unknown;
}
