using System.CommandLine.Parsing;

namespace CallXmlSim.Cli.Arguments;

/// <summary>The values of <c>--start</c>: variables that a session without a call is started with.</summary>
internal static class StartVariables
{
    /// <summary>Reads every value of the option, or complains.</summary>
    public static KeyValuePair<string, string>[] ParseOption(ArgumentResult result) =>
        [.. result.Tokens.Select(token => Parse(token.Value, result)).OfType<KeyValuePair<string, string>>()];

    private static KeyValuePair<string, string>? Parse(string text, ArgumentResult result)
    {
        if (text.Split('=', 2) is [{ Length: > 0 } name, var value])
            return KeyValuePair.Create(name, value);
        result.AddError($"\"{text}\" sets no variable: write NAME=VALUE, such as --start numbertodial=4940123.");
        return null;
    }
}
