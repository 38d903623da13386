using System.Globalization;
using System.Text;
using CallXmlSim.Testing.Scenarios.Reading;

namespace CallXmlSim.Testing.Running;

/// <summary>Where the recordings of a suite's cases go: a folder for each case, below one for its file.</summary>
internal static class RecordingsFolder
{
    private const int LongestName = 80;
    private const string Forbidden = "/\\:*?\"<>|";

    /// <summary>The folder of a case.</summary>
    /// <param name="root">The folder for all.</param>
    /// <param name="case">The case.</param>
    public static string Of(string root, SuiteCase @case)
    {
        var name = @case.Source.Name;
        if (name.EndsWith(ScenarioFile.Extension, StringComparison.OrdinalIgnoreCase))
            name = name[..^ScenarioFile.Extension.Length];
        var file = name.Split('/', '\\').Where(part => part is not ("" or "." or "..")).Select(Safe);
        return Path.Combine([root, .. file, Safe(@case.Name)]);
    }

    // What had to be changed gets a number, so that two names stay two.
    private static string Safe(string name)
    {
        var safe = new StringBuilder();
        foreach (var character in name.Length > LongestName ? name[..LongestName] : name)
            safe.Append(char.IsControl(character) || Forbidden.Contains(character) ? '_' : character);
        var text = safe.ToString().TrimEnd(' ', '.');
        return text == name ? text : string.Create(CultureInfo.InvariantCulture, $"{text}-{Number(name):x8}");
    }

    // FNV-1a.
    private static uint Number(string name) => name.Aggregate(2166136261, (hash, character) => (hash ^ character) * 16777619);
}
