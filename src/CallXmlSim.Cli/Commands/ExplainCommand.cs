using System.CommandLine;
using CallXmlSim.Cli.Explaining;
using CallXmlSim.Cli.Help;
using CallXmlSim.Documents.Diagnostics;
using Spectre.Console;

namespace CallXmlSim.Cli.Commands;

/// <summary><c>callxmlsim explain</c>: what a diagnostic means and how to mend its cause.</summary>
internal static class ExplainCommand
{
    private static readonly Lesson Lesson = new(
        "0 the page was shown; 2 there is no such diagnostic.",
        ("callxmlsim explain CX1001", "shows what CX1001 means, an example, and how to mend it"),
        ("callxmlsim explain --list", "lists every diagnostic with its title"));

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string?>("ID")
        {
            Description = "The id of the diagnostic, such as CX1001; upper or lower case.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var list = new Option<bool>("--list", "-l") { Description = "List all diagnostics." };
        var command = new TaughtCommand("explain", "Explain a diagnostic: what it means and how to mend its cause.", Lesson)
        {
            id,
            list,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(id) is null && !result.GetValue(list))
                result.AddError("Name a diagnostic, such as CX1001, or ask for --list.");
        });
        command.SetAction(parsed => (int)(parsed.GetValue(list) ? List(terminal) : Explain(parsed.GetValue(id)!, terminal)));
        return command;
    }

    private static ExitCode List(Terminal terminal)
    {
        foreach (var page in DiagnosticPage.All)
            terminal.Out.WriteLine($"{page.Id,-8} {page.Title}");
        return ExitCode.Success;
    }

    private static ExitCode Explain(string id, Terminal terminal)
    {
        if (DiagnosticPage.Find(id) is { } page)
        {
            PagePrinter.Print(page, terminal.Out);
            return ExitCode.Success;
        }

        var nearest = NearestName.Find(id, DiagnosticPage.All.Select(known => known.Id));
        terminal.Error.WriteLine(
            $"There is no diagnostic \"{id}\"." +
            (nearest is null ? " 'callxmlsim explain --list' lists them all." : $" Did you mean \"{nearest}\"?"));
        return ExitCode.Usage;
    }
}
