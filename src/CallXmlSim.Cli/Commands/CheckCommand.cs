using System.CommandLine;
using System.Text;
using CallXmlSim.Cli.Help;
using CallXmlSim.Cli.Output;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Diagnostics.Rendering;
using CallXmlSim.Testing.Scripts;
using Spectre.Console;

namespace CallXmlSim.Cli.Commands;

/// <summary><c>callxmlsim check</c>: what is wrong with scripts, without running them.</summary>
internal sealed class CheckCommand(Terminal terminal)
{
    private static readonly Lesson Lesson = new(
        "0 no script has an error; 1 at least one has; 2 the command line is wrong.",
        ("callxmlsim check menu.xml", "lists what is wrong with the script, with the place and a way to mend it"),
        ("callxmlsim check scripts/*.xml --format sarif", "prints the findings for a code host or an editor"));

    private readonly Argument<string[]> _scripts = new("SCRIPT")
    {
        Description = "The CallXML and VoiceXML documents.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "How findings are printed: for people, as JSON (one object a line), or as a SARIF 2.1.0 log.",
        HelpName = "text|json|sarif",
        DefaultValueFactory = _ => "text",
    };

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal) => new CheckCommand(terminal).Create();

    private TaughtCommand Create()
    {
        _format.AcceptOnlyFromAmong("text", "json", "sarif");
        var command = new TaughtCommand("check", "Report everything that is wrong with scripts.", Lesson) { _scripts, _format };
        command.SetAction(parsed => (int)Check(parsed.GetValue(_scripts)!, parsed.GetValue(_format)!));
        return command;
    }

    private ExitCode Check(string[] paths, string format)
    {
        var scripts = paths.Select(ScriptLoader.LoadFile).ToList();
        var findings = scripts.SelectMany(script => script.Diagnostics).ToList();
        switch (format)
        {
            case "json":
                WriteRaw(string.Concat(findings.Select(finding => DiagnosticJson.Render(finding) + "\n")));
                break;
            case "sarif":
                WriteRaw(DiagnosticSarif.Render(findings, Tool.Version));
                break;
            default:
                DiagnosticPrinter.Print(findings, terminal.Out);
                terminal.Out.WriteLine(Summary(scripts.Count, findings));
                break;
        }

        return scripts.Exists(script => script.HasErrors) ? ExitCode.Failure : ExitCode.Success;
    }

    private static string Summary(int scripts, List<Diagnostic> findings) =>
        $"{Count(scripts, "script")} checked: " +
        $"{Count(findings.Count(finding => finding.Severity == DiagnosticSeverity.Error), "error")}, " +
        $"{Count(findings.Count(finding => finding.Severity == DiagnosticSeverity.Warning), "warning")}";

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private void WriteRaw(string text) => terminal.RawOut.Write(Encoding.UTF8.GetBytes(text));
}
