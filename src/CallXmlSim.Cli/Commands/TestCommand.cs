using System.CommandLine;
using CallXmlSim.Cli.Arguments;
using CallXmlSim.Cli.Help;
using CallXmlSim.Cli.Suites;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Cli.Commands;

/// <summary><c>callxmlsim test</c>: runs scenarios.</summary>
internal sealed class TestCommand
{
    private static readonly Lesson Lesson = new(
        "0 every scenario passed; 1 one failed, a scenario file has mistakes, or too little is covered; 2 the command line is " +
        "wrong, or names no scenario.",
        ("callxmlsim test scripts", "runs every *.scenario.yaml in the folder and the folders in it"),
        ("callxmlsim test scripts --filter \"wrong key\"", "runs the scenarios with these words in their name"),
        ("callxmlsim test scripts --junit results.xml --coverage coverage", "writes results and coverage for a CI server"),
        ("callxmlsim test scripts --coverage coverage.html --min-coverage 90", "shows what is never run, and fails below 90 %"),
        ("callxmlsim test scripts --update", "shows what has changed and writes it into the scenarios"),
        ("callxmlsim test scripts --watch", "runs them again whenever a script or a scenario is saved"));

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Scenario files, and folders in which every *.scenario.yaml is taken.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _filter = new("--filter")
    {
        Description = "Run only scenarios with this text in their name, or of just this name with = before it. May be " +
            "repeated.",
        HelpName = "TEXT",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<int> _parallel = new("--parallel")
    {
        Description = "How many scenarios run at the same time; by default as many as there are processors. Results and " +
            "their order are the same with any number.",
        HelpName = "NUMBER",
        CustomParser = NumberOption.ParseCount,
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<string?> _junit = FileOption("--junit", "Write the results as JUnit XML.");

    private readonly Option<string?> _json = FileOption("--json", "Write the results as JSON.");

    private readonly Option<string?> _markdown = FileOption("--markdown", "Write a summary for a pull request.");

    private readonly Option<CoverageTarget[]> _coverage = new("--coverage")
    {
        Description = "Write what of the scripts was run: a page to a .html file, Cobertura XML to a .xml file, both into a " +
            "folder. May be repeated.",
        HelpName = "FILE|FOLDER",
        CustomParser = CoverageTarget.ParseOption,
        DefaultValueFactory = _ => [],
    };

    private readonly Option<decimal?> _minCoverage = new("--min-coverage")
    {
        Description = "Fail when the passed scenarios run less than this share of the scripts.",
        HelpName = "PERCENT",
        CustomParser = NumberOption.ParsePercent,
    };

    private readonly Option<string?> _recordings = new("--recordings")
    {
        Description = "Write what the scripts record to this folder, in a folder for each scenario.",
        HelpName = "FOLDER",
    };

    private readonly Option<bool> _failFast = new("--fail-fast") { Description = "Stop after the first failure." };

    private readonly Option<int> _seed = new("--seed")
    {
        Description = "The number that ids and random choices are made from, unless a scenario has a seed of its own.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<bool> _watch = new("--watch")
    {
        Description = "Run again whenever a file beside the scenarios or scripts changes, until Ctrl+C.",
    };

    private readonly Option<bool> _update = new("--update")
    {
        Description = "First rewrite what the scenarios expect to what happens now, and show each change.",
    };

    private readonly Terminal _terminal;

    private TestCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal) => new TestCommand(terminal).Create();

    private TaughtCommand Create()
    {
        var command = new TaughtCommand("test", "Run call scenarios and report those that fail.", Lesson)
        {
            _paths, _filter, _parallel, _junit, _json, _markdown, _coverage, _minCoverage, _recordings,
            _failFast, _seed, _watch, _update,
        };
        command.Validators.Add(result =>
        {
            foreach (var path in (result.GetValue(_paths) ?? []).Where(path => !Path.Exists(path)))
                result.AddError(path.StartsWith('-') ? WrongUsage.UnknownOption(path, command) : $"There is no file or folder \"{path}\".");
        });
        command.Validators.Add(result =>
        {
            var outputs = new OutputPaths(result, (result.GetValue(_paths) ?? []).Where(Path.Exists).SelectMany(ScenarioFinder.Find));
            outputs.AddFile(_junit, result.GetValue(_junit));
            outputs.AddFile(_json, result.GetValue(_json));
            outputs.AddFile(_markdown, result.GetValue(_markdown));
            foreach (var (html, cobertura) in (result.GetResult(_coverage)?.Tokens ?? []).Select(token => CoverageTarget.Of(token.Value)).OfType<CoverageTarget>())
            {
                outputs.AddFile(_coverage, html);
                outputs.AddFile(_coverage, cobertura);
            }

            outputs.AddFolder(_recordings, result.GetValue(_recordings));
        });
        command.SetAction(async (parsed, cancel) => (int)await RunAsync(parsed, cancel));
        return command;
    }

    private Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var request = new SuiteRequest(parsed.GetValue(_paths)!)
        {
            Filter = parsed.GetValue(_filter)!,
            Parallel = parsed.GetValue(_parallel),
            Junit = parsed.GetValue(_junit),
            Json = parsed.GetValue(_json),
            Markdown = parsed.GetValue(_markdown),
            Coverage = parsed.GetValue(_coverage)!,
            MinCoverage = parsed.GetValue(_minCoverage),
            Recordings = parsed.GetValue(_recordings),
            FailFast = parsed.GetValue(_failFast),
            Seed = parsed.GetValue(_seed),
        };
        if (parsed.GetValue(_update))
            SuiteUpdate.Run(request, _terminal.Out);
        return parsed.GetValue(_watch)
            ? new SuiteWatch(_terminal, request).RunAsync(cancel)
            : new SuiteSession(_terminal, request).RunAsync(cancel);
    }

    private static Option<string?> FileOption(string name, string description) =>
        new(name) { Description = description, HelpName = "FILE" };
}
