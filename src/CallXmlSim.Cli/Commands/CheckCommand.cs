using System.CommandLine;
using CallXmlSim.Cli.Help;
using CallXmlSim.Cli.Output;
using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Cli.Commands;

/// <summary><c>callxmlsim check</c>: what is wrong with scripts, without running them.</summary>
internal static class CheckCommand
{
    private static readonly Lesson Lesson = new(
        "0 no script has an error; 1 at least one has; 2 the command line is wrong.",
        ("callxmlsim check menu.xml", "lists what is wrong with the script, with the place and a way to mend it"),
        ("callxmlsim check scripts/*.xml --format sarif", "prints the findings for a code review tool"));

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var scripts = new Argument<string[]>("SCRIPT")
        {
            Description = "The CallXML and VoiceXML documents.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new TaughtCommand("check", "Report everything that is wrong with scripts.", Lesson) { scripts };
        command.SetAction(parsed => (int)Check(parsed.GetValue(scripts)!, terminal));
        return command;
    }

    private static ExitCode Check(string[] paths, Terminal terminal)
    {
        var scripts = paths.Select(ScriptLoader.LoadFile).ToList();
        DiagnosticPrinter.Print([.. scripts.SelectMany(script => script.Diagnostics)], terminal.Out);
        return scripts.Exists(script => script.HasErrors) ? ExitCode.Failure : ExitCode.Success;
    }
}
