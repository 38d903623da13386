namespace CallXmlSim.Testing.Running;

/// <summary>Chooses cases by their names. Immutable.</summary>
/// <param name="texts">
/// Parts of names, case folded; <c>=NAME</c> is a whole name. A case is chosen that fits one of them; without any, all are.
/// </param>
public sealed class CaseFilter(IReadOnlyList<string> texts)
{
    private const char Whole = '=';

    /// <summary>Whether a case is chosen. A file that cannot be used always is, so that its mistakes are seen.</summary>
    public bool Fits(SuiteCase @case) => texts.Count == 0 || @case.Scenario is null || texts.Any(text => Fits(@case.Name, text));

    private static bool Fits(string name, string text) => text.StartsWith(Whole)
        ? name.Equals(text[1..], StringComparison.OrdinalIgnoreCase)
        : name.Contains(text, StringComparison.OrdinalIgnoreCase);
}
