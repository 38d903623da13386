using CallXmlSim.Conformance.Tests.Packs;

namespace CallXmlSim.Conformance.Tests.Srgs;

/// <summary>A suite with the outcomes of its tests.</summary>
internal sealed class SrgsSuite
{
    private static readonly Lazy<IReadOnlyList<SrgsSuite>> AllSuites = new(() =>
        [.. ConformanceFolder.Manifests("srgs").Select(path => new SrgsSuite(SrgsManifest.Read(path)))]);

    private readonly Dictionary<string, SrgsOutcome> _outcomes = [];

    public SrgsSuite(SrgsManifest manifest)
    {
        Manifest = manifest;
        var pack = new SrgsPack(manifest);
        foreach (var test in manifest.Tests.Where(test => test.NotTestable is null))
            _outcomes.Add(test.Id, SrgsRun.Of(test, pack));
    }

    /// <summary>Every suite of the folders named in the environment.</summary>
    public static IReadOnlyList<SrgsSuite> All => AllSuites.Value;

    public SrgsManifest Manifest { get; }

    /// <summary>How a test went.</summary>
    public SrgsOutcome OutcomeOf(SrgsTest test) => _outcomes[test.Id];

    /// <summary>The share of checks of a level that hold, from 0 to 1; 1 where there is none.</summary>
    public double Share(string level) => Checks(level) is > 0 and var checks ? 1 - ((double)Failures(level) / checks) : 1;

    /// <summary>One line on the whole suite.</summary>
    public string Summary() =>
        $"{Manifest.Suite}: accept/reject {Score(SrgsOutcome.L1)}, load {Score(SrgsOutcome.Load)}, "
        + $"exact parse {Score(SrgsOutcome.L2)} ({Counted.Sum(outcome => outcome.NotFirst.Count)} not the first), "
        + $"prefix {Score(SrgsOutcome.Prefix)}, {Manifest.Tests.Count - _outcomes.Count} not testable, "
        + $"{Exclusions.Known.Entries.Count(entry => entry.Suite == Manifest.Suite)} excluded";

    private IEnumerable<SrgsOutcome> Counted =>
        Manifest.Tests.Where(test => test.NotTestable is null && !test.Optional).Select(OutcomeOf);

    private int Checks(string level) => Counted.Sum(outcome => outcome.Checks[level]);

    private int Failures(string level) => Counted.Sum(outcome => outcome.Failures.Count(failure => failure.Level == level));

    private string Score(string level) => $"{Checks(level) - Failures(level)}/{Checks(level)}";
}
