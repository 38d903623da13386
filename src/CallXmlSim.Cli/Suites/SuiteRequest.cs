using CallXmlSim.Cli.Arguments;

namespace CallXmlSim.Cli.Suites;

/// <summary>What the command line of <c>callxmlsim test</c> asks for.</summary>
/// <param name="Paths">Scenario files and folders of them, which exist.</param>
internal sealed record SuiteRequest(IReadOnlyList<string> Paths)
{
    /// <summary>Texts in the names of the scenarios to run; none for all.</summary>
    public IReadOnlyList<string> Filter { get; init; } = [];

    /// <summary>How many run at the same time.</summary>
    public int Parallel { get; init; } = 1;

    /// <summary>The JUnit XML file, if any.</summary>
    public string? Junit { get; init; }

    /// <summary>The JSON file, if any.</summary>
    public string? Json { get; init; }

    /// <summary>The Markdown file, if any.</summary>
    public string? Markdown { get; init; }

    /// <summary>Where coverage is written.</summary>
    public IReadOnlyList<CoverageTarget> Coverage { get; init; } = [];

    /// <summary>The share of the scripts, in percent, that must be run.</summary>
    public decimal? MinCoverage { get; init; }

    /// <summary>The folder that gets what the scripts record; <c>null</c> for none.</summary>
    public string? Recordings { get; init; }

    /// <summary>Whether the first failure ends the run.</summary>
    public bool FailFast { get; init; }

    /// <summary>The seed.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Whether anybody wants to know what is covered.</summary>
    public bool WantsCoverage => Coverage.Count > 0 || MinCoverage is not null;

    /// <summary>Every file that the run writes.</summary>
    public IEnumerable<string> Outputs =>
        Coverage.SelectMany(target => new[] { target.Html, target.Cobertura })
            .Concat([Junit, Json, Markdown])
            .OfType<string>();
}
