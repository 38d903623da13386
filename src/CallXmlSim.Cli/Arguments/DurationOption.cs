using System.CommandLine.Parsing;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Cli.Arguments;

/// <summary>Reads an option whose value is a duration.</summary>
internal static class DurationOption
{
    /// <summary>What a duration looks like, for messages.</summary>
    public const string Forms = "a duration is a number with ms, s, m or h behind it, such as 2.5s, 500ms or 1m30s";

    /// <summary>Reads the only value, or complains.</summary>
    public static TimeSpan? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DurationText.TryParse(text, out var duration))
            return duration;
        result.AddError($"\"{text}\" is no duration: {Forms}.");
        return null;
    }
}
