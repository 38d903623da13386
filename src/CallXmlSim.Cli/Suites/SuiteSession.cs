using CallXmlSim.Cli.Output;
using CallXmlSim.Testing.Coverage;
using CallXmlSim.Testing.Running;
using Spectre.Console;

namespace CallXmlSim.Cli.Suites;

/// <summary>One run of <c>callxmlsim test</c>: finds, runs and reports scenarios.</summary>
internal sealed class SuiteSession(Terminal terminal, SuiteRequest request)
{
    // The mark before each line of a failed call's transcript.
    private const int MarginWidth = 2;

    private readonly OutcomePrinter _printer = new(terminal.Out, request.Seed);

    /// <summary>The cases of the run, once they are read.</summary>
    public IReadOnlyList<SuiteCase> Cases { get; private set; } = [];

    /// <summary>Runs the scenarios.</summary>
    public async Task<ExitCode> RunAsync(CancellationToken cancel)
    {
        var files = request.Paths.SelectMany(ScenarioFinder.Find).DistinctBy(Path.GetFullPath).ToList();
        if (files.Count == 0)
            return Refuse($"There is no scenario (*.scenario.yaml) in {string.Join(", ", request.Paths)}.");
        var suite = Suite.Read(files, new CaseFilter(request.Filter));
        Cases = suite.Cases;
        if (Cases.Count == 0)
            return Refuse($"No scenario is called {string.Join(" or ", request.Filter.Select(text => $"\"{text}\""))}.");
        DiagnosticPrinter.Print(suite.Warnings, terminal.Out);

        var coverage = request.WantsCoverage ? new CoverageMap(request.Coverage.Any(target => target.Html is not null)) : null;
        coverage?.Include(Cases);
        var isComplete = await RunAsync(coverage, cancel);
        return Conclude(coverage?.Result, isComplete, cancel);
    }

    private async Task<bool> RunAsync(CoverageMap? coverage, CancellationToken cancel)
    {
        var options = new SuiteOptions
        {
            Seed = request.Seed,
            Parallel = request.Parallel,
            FailFast = request.FailFast,
            Coverage = coverage,
            RecordingsFolder = request.Recordings,
            TranscriptWidth = terminal.TextWidth - MarginWidth,
        };
        await using var reports = SuiteReports.Open(request, coverage, terminal.Clock.GetUtcNow());
        var isComplete = false;
        try
        {
            await SuiteProgress.ShowAsync(terminal, Cases.Count, tick => SuiteRun.ExecuteAsync(
                Cases,
                options,
                outcome =>
                {
                    reports.Add(outcome);
                    _printer.Print(outcome);
                    tick(_printer.Passed, _printer.Failed);
                },
                cancel));
            isComplete = _printer.Passed + _printer.Failed == Cases.Count;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // What had finished is reported.
        }
        finally
        {
            await reports.FinishAsync(isComplete);
        }

        return isComplete;
    }

    private ExitCode Conclude(CoverageResult? coverage, bool isComplete, CancellationToken cancel)
    {
        if (coverage is not null)
            CoverageTable.Print(coverage, terminal.Out);
        var isCovered = coverage is null || coverage.Passed.Percent >= (request.MinCoverage ?? 0);
        if (!isCovered)
        {
            terminal.Error.WriteLine(FormattableString.Invariant(
                $"The passed scenarios run {coverage!.Passed.Percent} % of the scripts, less than {request.MinCoverage} %."));
        }

        _printer.PrintClosing(Cases.Count);
        if (cancel.IsCancellationRequested && !isComplete)
            return ExitCode.Interrupted;
        return _printer.Failed == 0 && isCovered ? ExitCode.Success : ExitCode.Failure;
    }

    private ExitCode Refuse(string message)
    {
        terminal.Error.WriteLine(message);
        return ExitCode.Usage;
    }
}
