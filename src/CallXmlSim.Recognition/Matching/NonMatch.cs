using CallXmlSim.Recognition.Collecting;

namespace CallXmlSim.Recognition.Matching;

/// <summary>
/// Why an input matched none of the active grammars: how far each went along, the nearest first, and what would have been
/// accepted next there.
/// </summary>
/// <param name="Input">What was said or keyed.</param>
/// <param name="Grammars">The grammars with their progress, the one that went along furthest first.</param>
/// <param name="End">For keys, what ended the collection; <see cref="KeyCollectionEnd.None"/> for speech.</param>
public sealed record NonMatch(string Input, IReadOnlyList<NonMatchedGrammar> Grammars, KeyCollectionEnd End)
{
    /// <summary>How many expected tokens are listed for a grammar.</summary>
    private const int MaximumExpected = 8;

    /// <summary>The explanation of an input that was fed to matchers.</summary>
    public static NonMatch Of(
        IEnumerable<GrammarMatcher> matchers, string input, KeyCollectionEnd end = KeyCollectionEnd.None) =>
        new(
            input,
            [.. matchers.Select(matcher => new NonMatchedGrammar(matcher.Grammar, matcher.Explain(MaximumExpected)))
                .OrderByDescending(grammar => grammar.Progress.MatchedCount)],
            end);

    /// <summary>
    /// One line for a journal, such as <c>"5 5" matches none of 2 active grammars; pin.grxml goes along with "5" and then
    /// expects "1" or "2"; no key that follows could match</c>.
    /// </summary>
    public override string ToString()
    {
        if (Grammars.Count == 0)
            return $"\"{Input}\" finds no active grammar";
        var nearest = Grammars[0];
        var count = Grammars.Count == 1 ? "the active grammar" : $"none of {Grammars.Count} active grammars";
        var verb = Grammars.Count == 1 ? "does not match" : "matches";
        var along = nearest.Progress.MatchedCount == 0 ? "" : $"goes along with \"{nearest.Progress.Matched}\" and then ";
        return $"\"{Input}\" {verb} {count}; {nearest.Grammar} {along}expects {Expected(nearest.Progress)}{Reason()}";
    }

    private static string Expected(MatchProgress progress)
    {
        if (progress.GivenUp)
            return "less input: it was given up";
        var names = progress.Expected.Select(token => token.IsAnything ? "anything" : $"\"{token.Text}\"").Distinct().ToList();
        if (names.Count == 0)
            return "nothing more";
        if (progress.HasMore)
            names.Add("more");
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} or {names[^1]}";
    }

    private string Reason() => End switch
    {
        KeyCollectionEnd.NoContinuation => "; no key that follows could match",
        KeyCollectionEnd.TerminatingKey => "; the terminating key ended the input",
        KeyCollectionEnd.InterdigitTimeout => "; interdigittimeout ended the input",
        KeyCollectionEnd.TerminatingTimeout => "; termtimeout ended the input",
        _ => "",
    };
}

/// <summary>A grammar that an input did not match.</summary>
/// <param name="Grammar">The grammar.</param>
/// <param name="Progress">How far the input got in it.</param>
public sealed record NonMatchedGrammar(RecognitionGrammar Grammar, MatchProgress Progress);
