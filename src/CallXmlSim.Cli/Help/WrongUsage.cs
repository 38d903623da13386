using System.CommandLine;
using CallXmlSim.Documents.Diagnostics;
using Spectre.Console;

namespace CallXmlSim.Cli.Help;

/// <summary>Says what is wrong with a command line, what was probably meant, and where help is.</summary>
internal static class WrongUsage
{
    /// <summary>Writes the complaint.</summary>
    public static void Explain(ParseResult parsed, IAnsiConsole console)
    {
        var command = parsed.CommandResult.Command;
        var isUnknownCommand = command is RootCommand && parsed.UnmatchedTokens.Count > 0;
        if (isUnknownCommand)
            console.WriteLine(Unknown("command", parsed.UnmatchedTokens[0], command.Subcommands.Select(known => known.Name)));
        else
            ExplainArguments(parsed, command, console);
        console.WriteLine($"Try '{(command is RootCommand ? "callxmlsim" : $"callxmlsim {command.Name}")} --help'.");
    }

    private static void ExplainArguments(ParseResult parsed, Command command, IAnsiConsole console)
    {
        foreach (var token in parsed.UnmatchedTokens)
        {
            console.WriteLine(token.StartsWith('-')
                ? UnknownOption(token, command)
                : $"Nothing is expected at \"{token}\".");
        }

        foreach (var message in parsed.Errors.Select(error => error.Message).Distinct())
        {
            if (!parsed.UnmatchedTokens.Any(token => message.Contains($"'{token}'", StringComparison.Ordinal)))
                console.WriteLine(message);
        }
    }

    /// <summary>Says that a command has no such option, and which was probably meant.</summary>
    public static string UnknownOption(string name, Command command) =>
        Unknown("option", name, command.Options.Select(known => known.Name));

    private static string Unknown(string kind, string name, IEnumerable<string> known) =>
        $"There is no {kind} \"{name}\"." +
        (NearestName.Find(name, known) is { } nearest ? $" Did you mean \"{nearest}\"?" : "");
}
