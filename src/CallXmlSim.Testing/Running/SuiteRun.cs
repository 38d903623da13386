using System.Runtime.ExceptionServices;

namespace CallXmlSim.Testing.Running;

/// <summary>
/// Runs the cases of a suite, several at the same time. Outcomes are reported one after another in the order of the cases,
/// whichever is ready first, so that a parallel run reports what a serial one does.
/// </summary>
public sealed class SuiteRun
{
    // How far the fastest case may be ahead of the slowest: what is ready waits in memory until its turn.
    private const int Window = 256;

    private readonly IReadOnlyList<SuiteCase> _cases;
    private readonly SuiteOptions _options;
    private readonly Action<CaseOutcome> _report;
    private readonly CaseOutcome?[] _ready = new CaseOutcome?[Window];
    private readonly object _gate = new();
    private ExceptionDispatchInfo? _fault;
    private int _begun;
    private int _reported;
    private bool _isOver;

    private SuiteRun(IReadOnlyList<SuiteCase> cases, SuiteOptions options, Action<CaseOutcome> report)
    {
        _cases = cases;
        _options = options;
        _report = report;
    }

    /// <summary>Runs the cases, until all are done, the first one failed (if so wanted) or the run is cancelled.</summary>
    /// <param name="cases">The cases in the order of the report.</param>
    /// <param name="options">The settings.</param>
    /// <param name="report">Gets the outcomes in order, never two at once, on any thread.</param>
    /// <param name="cancel">Ends the run; calls that have begun are finished, but not reported.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static async Task ExecuteAsync(
        IReadOnlyList<SuiteCase> cases, SuiteOptions options, Action<CaseOutcome> report, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Parallel, 1);
        options.Coverage?.Include(cases);
        var run = new SuiteRun(cases, options, report);
        await using var cancellation = cancel.Register(run.Stop).ConfigureAwait(false);
        var workers = Math.Min(options.Parallel, cases.Count);
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(run.Work, CancellationToken.None)))
            .ConfigureAwait(false);
        run._fault?.Throw();
        cancel.ThrowIfCancellationRequested();
    }

    private void Work()
    {
        try
        {
            while (TryBegin(out var index))
                Finish(index, CaseExecution.Run(_cases[index], _options));
        }
        catch (Exception e)
        {
            lock (_gate)
                _fault ??= ExceptionDispatchInfo.Capture(e);
            Stop();
        }
    }

    private bool TryBegin(out int index)
    {
        lock (_gate)
        {
            while (!_isOver && _begun - _reported >= Window)
                Monitor.Wait(_gate);
            index = _begun;
            if (_isOver || _begun == _cases.Count)
                return false;
            _begun++;
            return true;
        }
    }

    private void Finish(int index, CaseOutcome outcome)
    {
        lock (_gate)
        {
            _ready[index % Window] = outcome;
            while (!_isOver && _ready[_reported % Window] is { } next)
            {
                _ready[_reported++ % Window] = null;
                _options.Coverage?.Add(next);
                _report(next);
                _isOver |= _options.FailFast && !next.Passed;
            }

            Monitor.PulseAll(_gate);
        }
    }

    private void Stop()
    {
        lock (_gate)
        {
            _isOver = true;
            Monitor.PulseAll(_gate);
        }
    }
}
