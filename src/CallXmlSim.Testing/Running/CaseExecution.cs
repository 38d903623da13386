using System.Diagnostics;
using CallXmlSim.Testing.Scenarios;

namespace CallXmlSim.Testing.Running;

/// <summary>Runs one case and keeps of its call what reports need.</summary>
internal static class CaseExecution
{
    public static CaseOutcome Run(SuiteCase @case, SuiteOptions options) =>
        @case.Scenario is { } scenario ? Run(@case, scenario, options) : new CaseOutcome(@case);

    private static CaseOutcome Run(SuiteCase @case, Scenario scenario, SuiteOptions options)
    {
        var coverage = options.Coverage?.BeginCall();
        var start = Stopwatch.GetTimestamp();
        var result = ScenarioExecution.Run(scenario, options.Seed, coverage);
        result.Elapsed = Stopwatch.GetElapsedTime(start);

        if (options.RecordingsFolder is { } folder && result.Recordings is { All.Count: > 0 } recordings)
            recordings.WriteTo(RecordingsFolder.Of(folder, @case));
        if (coverage is not null && options.Coverage!.Wants(coverage, result.Passed))
            coverage.Transcript = result.Transcript(options.TranscriptWidth);
        if (result.Passed)
            return new CaseOutcome(@case) { Duration = result.Duration, Elapsed = result.Elapsed, Coverage = coverage };

        var transcript = coverage is { Transcript.Lines.Count: > 0 }
            ? coverage.Transcript
            : result.Transcript(options.TranscriptWidth);
        return CaseOutcome.Of(@case, result, transcript, coverage);
    }
}
