using System.Globalization;
using System.Text;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Reports;

/// <summary>The command line that runs one case again, alone.</summary>
public static class RepeatCommand
{
    private const int DefaultSeed = 1;

    // Inside double quotes these mean something to one shell or another; a word of the plain ones needs no quotes.
    private const string Dangerous = "\"$`\\!%";
    private const string Plain = "/._-:,+@";

    /// <summary>The command line, ready to be pasted into a shell.</summary>
    /// <param name="case">The case.</param>
    /// <param name="seed">The seed of the run in which it failed.</param>
    public static string Of(SuiteCase @case, int seed)
    {
        var command = new StringBuilder("callxmlsim test ").Append(Quote(@case.Source.Name));
        if (@case.Scenario is not null)
            command.Append(" --filter ").Append(Quote("=" + @case.Name));
        if (seed != DefaultSeed)
            command.Append(CultureInfo.InvariantCulture, $" --seed {seed}");
        return command.ToString();
    }

    private static string Quote(string word)
    {
        if (word.All(character => char.IsAsciiLetterOrDigit(character) || Plain.Contains(character)))
            return word;
        return !word.Any(Dangerous.Contains) ? $"\"{word}\"" : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }
}
