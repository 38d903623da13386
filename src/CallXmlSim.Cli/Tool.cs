using System.CommandLine;
using System.CommandLine.Invocation;
using CallXmlSim.Cli.Commands;
using CallXmlSim.Cli.Help;
using Spectre.Console;

namespace CallXmlSim.Cli;

/// <summary>The tool <c>callxmlsim</c>: finds the command, runs it, and turns every outcome into an exit code.</summary>
internal static class Tool
{
    private const string ShowStackTrace = "CALLXMLSIM_STACK_TRACE";

    /// <summary>The tool's version, such as 0.1.0.</summary>
    public static string Version { get; } = typeof(Tool).Assembly.GetName().Version!.ToString(3);

    /// <summary>Nothing is read from <c>@files</c>: in <c>--press @2s</c> a key is missing, not a file.</summary>
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command line. No exception leaves.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            return await InvokeAsync(CreateRoot(terminal).Parse(arguments, Parsing), terminal);
        }
        catch (OperationCanceledException)
        {
            return (int)ExitCode.Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"callxmlsim: {e.Message}");
            return (int)ExitCode.Failure;
        }
        catch (Exception e)
        {
            ReportBug(e, terminal);
            return (int)ExitCode.Bug;
        }
    }

    private static RootCommand CreateRoot(Terminal terminal)
    {
        var root = new RootCommand(
            "Runs IVR scripts (CallXML and VoiceXML) with a simulated caller and a simulated 8x8 Contact Center: in one " +
            "process, in virtual time, without network.")
        {
            DemoCommand.Create(terminal),
            RunCommand.Create(terminal),
            ReplayCommand.Create(terminal),
            CheckCommand.Create(terminal),
            TestCommand.Create(terminal),
            ExplainCommand.Create(terminal),
        };
        var help = ExamplesHelpAction.AttachTo(root, terminal.TextWidth);
        root.SetAction(parsed =>
        {
            help.Invoke(parsed);
            return (int)ExitCode.Usage;
        });
        return root;
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, Terminal terminal)
    {
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = terminal.Out.Profile.Out.Writer,
            Error = terminal.Error.Profile.Out.Writer,
        };
        if (parsed.Errors.Count == 0 || parsed.Action is not ParseErrorAction)
            return await parsed.InvokeAsync(configuration);

        WrongUsage.Explain(parsed, terminal.Error);
        return (int)ExitCode.Usage;
    }

    private static void ReportBug(Exception e, Terminal terminal)
    {
        terminal.Error.WriteLine($"callxmlsim: this is a fault of callxmlsim itself: {e.GetType().Name}: {e.Message}");
        if (Environment.GetEnvironmentVariable(ShowStackTrace) == "1")
            terminal.Error.WriteLine(e.ToString());
        else
            terminal.Error.WriteLine($"Please report it with the command line and what {ShowStackTrace}=1 adds to this message.");
    }
}
