namespace CallXmlSim.Documents.Text;

/// <summary>A half-open range of characters, <c>[Start, End)</c>, in one <see cref="SourceText"/>.</summary>
/// <param name="Start">Offset of the first character, 0-based, in UTF-16 code units.</param>
/// <param name="Length">Number of UTF-16 code units; zero marks a place between two characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="offset"/> lies inside the span.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}
