using Spectre.Console;

namespace CallXmlSim.Cli.Explaining;

/// <summary>Shows a page on the terminal: headings and code stand out, the text stays as it is.</summary>
internal static class PagePrinter
{
    private static readonly Style Title = new(decoration: Decoration.Bold);
    private static readonly Style Heading = new(Color.Teal, decoration: Decoration.Bold);
    private static readonly Style Code = new(Color.Olive);

    /// <summary>Prints the page.</summary>
    public static void Print(DiagnosticPage page, IAnsiConsole console)
    {
        var inCode = false;
        foreach (var line in page.Lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                inCode = !inCode;
            else if (inCode)
                console.WriteLine("    " + line, Code);
            else if (line.StartsWith("# ", StringComparison.Ordinal))
                console.WriteLine(line[2..], Title);
            else if (line.StartsWith("## ", StringComparison.Ordinal))
                console.WriteLine(line[3..], Heading);
            else
                PrintProse(line, console);
        }
    }

    /// <summary>Text with <c>`code`</c> in it: every second part is code.</summary>
    private static void PrintProse(string line, IAnsiConsole console)
    {
        var parts = line.Split('`');
        for (var i = 0; i < parts.Length; i++)
            console.Write(parts[i], i % 2 == 0 ? Style.Plain : Code);
        console.WriteLine();
    }
}
