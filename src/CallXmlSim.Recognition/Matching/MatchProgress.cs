namespace CallXmlSim.Recognition.Matching;

/// <summary>How far an input got in a grammar, and how it could have gone on: the reason for a match that failed.</summary>
/// <param name="Matched">The beginning of the input that the grammar goes along with, words separated by blanks.</param>
/// <param name="Unmatched">The word or key that it does not go along with; <c>null</c> when the input ends too early.</param>
/// <param name="Expected">What would have been accepted instead or next, each once, in the order of the grammar.</param>
public sealed record MatchProgress(string Matched, string? Unmatched, IReadOnlyList<ExpectedToken> Expected)
{
    /// <summary>How many words or keys were matched.</summary>
    public required int MatchedCount { get; init; }

    /// <summary>Whether more would have been accepted than <see cref="Expected"/> lists.</summary>
    public required bool HasMore { get; init; }

    /// <summary>Whether the input was given up because it can be read in too many ways, or is too long.</summary>
    public required bool GivenUp { get; init; }
}
