using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace CallXmlSim.Cli.Help;

/// <summary>Help that ends with examples.</summary>
/// <param name="standard">Writes the part that is made from the options and arguments.</param>
internal sealed class ExamplesHelpAction(HelpAction standard) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Replaces the help action of a root command; it serves the subcommands as well.</summary>
    public static ExamplesHelpAction AttachTo(RootCommand root, int width)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        var help = new ExamplesHelpAction(new HelpAction { MaxWidth = width });
        option.Action = help;
        return help;
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = standard.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not TaughtCommand { Lesson: var lesson })
            return code;

        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var (line, meaning) in lesson.Examples)
        {
            output.WriteLine($"  {line}");
            output.WriteLine($"      {meaning}");
        }

        output.WriteLine();
        output.WriteLine($"Exit code: {lesson.ExitCodes}");
        return code;
    }
}
