using System.Text.RegularExpressions;

namespace CallXmlSim.Architecture.Tests;

/// <summary>The table of <c>docs/architecture.md</c>: which project may reference what.</summary>
internal static partial class DependencyTable
{
    public static IReadOnlyDictionary<string, string[]> Allowed { get; } =
        Repository.Read("docs/architecture.md")
            .Split('\n')
            .Select(line => line.Split('|'))
            .Where(cells => cells.Length == 5 && cells[1].Contains("`CallXmlSim.", StringComparison.Ordinal))
            .ToDictionary(cells => Names(cells[1]).Single(), cells => Names(cells[3]));

    private static string[] Names(string cell) => [.. CodeSpan().Matches(cell).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeSpan();
}
