using System.Text.RegularExpressions;

namespace CallXmlSim.Conformance.Tests.Packs;

/// <summary>The list of known failures in <c>exclusions.md</c>.</summary>
internal sealed partial class Exclusions
{
    private readonly IReadOnlyList<Exclusion> _entries;

    private Exclusions(IReadOnlyList<Exclusion> entries) => _entries = entries;

    /// <summary>The list beside this harness.</summary>
    public static Exclusions Known { get; } =
        Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "exclusions.md")));

    /// <summary>All entries.</summary>
    public IEnumerable<Exclusion> Entries => _entries;

    /// <summary>The entry for a level of a test, or <c>null</c>.</summary>
    public Exclusion? Find(string suite, string test, string level) =>
        _entries.FirstOrDefault(entry => (entry.Suite, entry.Test, entry.Level) == (suite, test, level));

    /// <summary>Reads a list: lines <c>* suite / test / level: reason</c> under the headings Debt and Decision.</summary>
    public static Exclusions Parse(string text)
    {
        var entries = new List<Exclusion>();
        var heading = "";
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                heading = line[3..];
            else if (line.StartsWith("* ", StringComparison.Ordinal))
                entries.Add(ParseEntry(line, heading));
        }

        return new Exclusions(entries);
    }

    private static Exclusion ParseEntry(string line, string heading)
    {
        var entry = Entry().Match(line);
        return entry.Success && heading is "Debt" or "Decision"
            ? new Exclusion(entry.Groups[1].Value, entry.Groups[2].Value, entry.Groups[3].Value, entry.Groups[4].Value)
            : throw new InvalidDataException(
                $"\"{line}\" is not \"* suite / test / level: reason\" under the heading Debt or Decision.");
    }

    [GeneratedRegex(@"^\* (.+?) / (.+?) / (.+?): (.+)$")]
    private static partial Regex Entry();
}
