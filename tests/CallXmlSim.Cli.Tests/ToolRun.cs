using System.Text;
using CallXmlSim.Cli.Interactive;
using CallXmlSim.Cli.Tests.Interactive;
using Spectre.Console;

namespace CallXmlSim.Cli.Tests;

/// <summary>One run of the tool inside the test's process.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs a command line; nobody is at the terminal.</summary>
    public static Task<ToolRun> Of(params string[] arguments) => Of(arguments, new NoKeys(), TimeProvider.System);

    /// <summary>Runs a command line with somebody at the terminal.</summary>
    public static Task<ToolRun> Of(string[] arguments, ScriptedPerson person) => Of(arguments, person, person);

    /// <summary>Runs a command line at a terminal with colours, 100 columns wide.</summary>
    public static async Task<ToolRun> AtTerminalAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = 100;
        var terminal = new Terminal(
            console, Terminal.Create(errors, isPipe: true), Stream.Null, () => new NoKeys(), TimeProvider.System);
        var code = await Tool.RunAsync(arguments, terminal);
        return new ToolRun(code, output.ToString(), errors.ToString());
    }

    private static async Task<ToolRun> Of(string[] arguments, IKeySource keys, TimeProvider clock)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        using var raw = new MemoryStream();
        var terminal = new Terminal(
            Terminal.Create(output, isPipe: true), Terminal.Create(errors, isPipe: true), raw, () => keys, clock);
        var code = await Tool.RunAsync(arguments, terminal);
        return new ToolRun(code, output.ToString() + Encoding.UTF8.GetString(raw.ToArray()), errors.ToString());
    }

    private sealed class NoKeys : IKeySource
    {
        public bool IsTyped => false;

        public Task<char?> ReadAsync(CancellationToken cancel) => Task.FromResult<char?>(null);
    }
}
