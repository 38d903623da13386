using CallXmlSim.Testing.Coverage;

namespace CallXmlSim.Testing.Running;

/// <summary>How a suite is run. Neither these settings nor the machine change what a scenario's call does, but the seed does.</summary>
public sealed record SuiteOptions
{
    /// <summary>Seeds everything that looks random in scenarios without a seed of their own.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many scenarios run at the same time; at least 1.</summary>
    public int Parallel { get; init; } = 1;

    /// <summary>Whether the first failure, in the order of the cases, ends the run.</summary>
    public bool FailFast { get; init; }

    /// <summary>Collects what the scripts run; <c>null</c> for nobody.</summary>
    public CoverageMap? Coverage { get; init; }

    /// <summary>
    /// The folder that gets what the scripts record, in a folder for each scenario; <c>null</c> for none. What cannot be written
    /// ends the run with an <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.
    /// </summary>
    public string? RecordingsFolder { get; init; }

    /// <summary>How wide a line of a transcript may be, in characters.</summary>
    public int TranscriptWidth { get; init; } = 100;
}
