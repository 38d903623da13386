namespace CallXmlSim.Conformance.Tests.Packs;

/// <summary>What is left of a test's failures after the exclusions.</summary>
internal static class Verdict
{
    /// <summary>The failures that are not excluded, and the exclusions that nothing fails for any more.</summary>
    /// <param name="suite">The suite's name.</param>
    /// <param name="test">The test's id.</param>
    /// <param name="failures">What went wrong, with its level.</param>
    /// <param name="exclusions">The known failures.</param>
    public static IReadOnlyList<string> Of(
        string suite,
        string test,
        IReadOnlyList<(string Level, string Text)> failures,
        Exclusions exclusions) =>
    [
        .. failures
            .Where(failure => exclusions.Find(suite, test, failure.Level) is null)
            .Select(failure => $"{failure.Level}: {failure.Text}"),
        .. exclusions.Entries
            .Where(entry => entry.Suite == suite && entry.Test == test)
            .Where(entry => failures.All(failure => failure.Level != entry.Level))
            .Select(entry => $"{entry.Level}: listed as excluded, but it passes"),
    ];
}
