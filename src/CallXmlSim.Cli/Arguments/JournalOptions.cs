using System.CommandLine;
using System.CommandLine.Parsing;

namespace CallXmlSim.Cli.Arguments;

/// <summary>The options that say where the story of a call goes; <c>demo</c> and <c>run</c> share them.</summary>
internal sealed class JournalOptions
{
    private readonly Option<OutputFormat> _format = new("--format")
    {
        Description = "What is printed: a transcript for people, or JSON, one object a line.",
        HelpName = "text|json",
    };

    private readonly Option<string?> _file = new("--journal")
    {
        Description = "Also write the JSON lines to this file.",
        HelpName = "FILE",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        _format.AcceptOnlyFromAmong("text", "json");
        command.Add(_format);
        command.Add(_file);
    }

    /// <summary>Checks the file.</summary>
    public void Check(CommandResult result, OutputPaths outputs) => outputs.AddFile(_file, result.GetValue(_file));

    /// <summary>What is printed.</summary>
    public OutputFormat FormatOf(ParseResult parsed) => parsed.GetValue(_format);

    /// <summary>The file that gets the journal, if any.</summary>
    public string? FileOf(ParseResult parsed) => parsed.GetValue(_file);
}
