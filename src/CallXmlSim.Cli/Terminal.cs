using CallXmlSim.Cli.Interactive;
using Spectre.Console;

namespace CallXmlSim.Cli;

/// <summary>Where the tool writes and what it reads: the process's own streams, or a test's.</summary>
/// <param name="Out">Results, for people.</param>
/// <param name="Error">Complaints.</param>
/// <param name="RawOut">The stream behind <paramref name="Out"/>, for results that a program reads.</param>
/// <param name="OpenKeys">Begins to read the keys of a person.</param>
/// <param name="Clock">The time of that person.</param>
internal sealed record Terminal(
    IAnsiConsole Out, IAnsiConsole Error, Stream RawOut, Func<IKeySource> OpenKeys, TimeProvider Clock)
{
    /// <summary>Wide enough that no line of a pipe is ever broken.</summary>
    private const int WidthOfPipe = 10_000;

    /// <summary>How wide a transcript is when nobody can say how wide the terminal is.</summary>
    private const int DefaultTranscriptWidth = 100;

    /// <summary>The width for text that is laid out in columns.</summary>
    public int TextWidth => Out.Profile.Width == WidthOfPipe ? DefaultTranscriptWidth : Out.Profile.Width;

    /// <summary>The terminal of this process. Colours are left out when output is no terminal or NO_COLOR is set.</summary>
    public static Terminal OfProcess() => new(
        Create(Console.Out, Console.IsOutputRedirected),
        Create(Console.Error, Console.IsErrorRedirected),
        Console.OpenStandardOutput(),
        ConsoleKeys.Open,
        TimeProvider.System);

    /// <summary>A console that writes to <paramref name="writer"/>; without colours and line breaks into a pipe.</summary>
    public static IAnsiConsole Create(TextWriter writer, bool isPipe)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPipe ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPipe ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = isPipe ? InteractionSupport.No : InteractionSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        if (isPipe)
            console.Profile.Width = WidthOfPipe;
        return console;
    }
}
