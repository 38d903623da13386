namespace CallXmlSim.Sessions;

/// <summary>
/// Touch tones in the order pressed: what is typed ahead, or collected so far. Takes no memory for keys until the first
/// one; keeps at most <see cref="Capacity"/>, later ones are lost, as on a platform.
/// </summary>
public struct DigitBuffer
{
    /// <summary>The most keys kept.</summary>
    public const int Capacity = 256;

    private char[]? _keys;

    /// <summary>How many keys there are.</summary>
    public int Count { get; private set; }

    /// <summary>The keys in the order pressed; valid until the next change.</summary>
    public readonly ReadOnlySpan<char> Keys => _keys.AsSpan(0, Count);

    /// <summary>Appends a key.</summary>
    public void Add(char key)
    {
        if (Count == Capacity)
            return;
        _keys ??= new char[8];
        if (Count == _keys.Length)
            Array.Resize(ref _keys, Count * 2);
        _keys[Count++] = key;
    }

    /// <summary>Takes the first key.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public char Take() => Count > 0 ? TakeAt(0) : throw new InvalidOperationException("The digit buffer is empty.");

    /// <summary>Takes the first key that is one of a set, leaving the others; <c>false</c> when none is.</summary>
    public bool TryTakeAny(string set, out char key)
    {
        var index = Keys.IndexOfAny(set);
        key = index < 0 ? default : TakeAt(index);
        return index >= 0;
    }

    /// <summary>Puts keys back before the first one.</summary>
    public void PutBack(ReadOnlySpan<char> keys)
    {
        if (keys.IsEmpty)
            return;
        var all = string.Concat(keys, Keys);
        Clear();
        foreach (var key in all)
            Add(key);
    }

    /// <summary>Drops the last key, if there is one.</summary>
    public void RemoveLast() => Count = Math.Max(0, Count - 1);

    /// <summary>Drops all keys, and the memory for them.</summary>
    public void Clear() => (_keys, Count) = (null, 0);

    private char TakeAt(int index)
    {
        var key = _keys![index];
        Keys[(index + 1)..].CopyTo(_keys.AsSpan(index));
        Count--;
        return key;
    }
}
