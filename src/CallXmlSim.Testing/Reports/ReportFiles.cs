using System.Diagnostics;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Reports;

/// <summary>
/// Keeps the reports of a run on disk while it goes on, so that a run that is killed leaves whole files. Each file is
/// written beside the old one and takes its place in one step. Writing takes a fiftieth of the time at most: the quicker
/// the scenarios, the more of them one writing tells of.
/// </summary>
public sealed class ReportFiles : IAsyncDisposable
{
    private const int RestPerWriting = 50;
    private static readonly TimeSpan ShortestRest = TimeSpan.FromMilliseconds(20);

    private readonly IReadOnlyList<Report> _reports;
    private readonly object _gate = new();
    private readonly SemaphoreSlim _news = new(0, 1);
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _writing;

    /// <summary>Creates the files, empty of outcomes.</summary>
    /// <param name="reports">The reports; they are disposed of with this.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public ReportFiles(IReadOnlyList<Report> reports)
    {
        _reports = reports;
        WriteAll(isComplete: false);
        _writing = reports.Count == 0 ? Task.CompletedTask : Task.Run(WriteNewsAsync);
    }

    /// <summary>Takes the next outcome.</summary>
    public void Add(CaseOutcome outcome)
    {
        if (_reports.Count == 0)
            return;
        lock (_gate)
        {
            foreach (var report in _reports)
                report.Add(outcome);
            if (_news.CurrentCount == 0)
                _news.Release();
        }
    }

    /// <summary>Writes the files for the last time.</summary>
    /// <param name="isComplete">Whether every case was run.</param>
    /// <exception cref="IOException">A file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file could not be written.</exception>
    public async Task FinishAsync(bool isComplete)
    {
        await _ended.CancelAsync().ConfigureAwait(false);
        await _writing.ConfigureAwait(false);
        WriteAll(isComplete);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync().ConfigureAwait(false);
        await _writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var report in _reports)
            report.Dispose();
        _news.Dispose();
        _ended.Dispose();
    }

    private async Task WriteNewsAsync()
    {
        try
        {
            while (true)
            {
                await _news.WaitAsync(_ended.Token).ConfigureAwait(false);
                var start = Stopwatch.GetTimestamp();
                WriteAll(isComplete: false);
                var rest = Stopwatch.GetElapsedTime(start) * RestPerWriting;
                await Task.Delay(rest > ShortestRest ? rest : ShortestRest, _ended.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over; the last writing follows.
        }
    }

    private void WriteAll(bool isComplete)
    {
        // All of them tell of the same moment.
        lock (_gate)
        {
            foreach (var report in _reports)
            {
                using var file = File.Create(Beside(report));
                report.Write(file, isComplete);
            }
        }

        foreach (var report in _reports)
            File.Move(Beside(report), report.File, overwrite: true);
    }

    private static string Beside(Report report) => report.File + ".tmp";
}
