using CallXmlSim.Conformance.Tests.Packs;

namespace CallXmlSim.Conformance.Tests.VoiceXml;

/// <summary>A suite with the outcomes of its tests.</summary>
internal sealed class VoiceXmlSuite
{
    private static readonly Lazy<IReadOnlyList<VoiceXmlSuite>> AllSuites = new(() =>
        [.. ConformanceFolder.Manifests("voicexml").Select(path => new VoiceXmlSuite(VoiceXmlManifest.Read(path)))]);

    private readonly Dictionary<string, VoiceXmlOutcome> _outcomes = [];

    public VoiceXmlSuite(VoiceXmlManifest manifest)
    {
        Manifest = manifest;
        foreach (var test in manifest.Tests)
            _outcomes.Add(test.Id, VoiceXmlRun.Of(manifest, test));
    }

    /// <summary>Every suite of the folders named in the environment.</summary>
    public static IReadOnlyList<VoiceXmlSuite> All => AllSuites.Value;

    public VoiceXmlManifest Manifest { get; }

    /// <summary>How a test went.</summary>
    public VoiceXmlOutcome OutcomeOf(VoiceXmlTest test) => _outcomes[test.Id];

    /// <summary>One line on the whole suite.</summary>
    public string Summary()
    {
        var counted = Manifest.Tests.Where(test => !test.Optional).ToList();
        var optional = Manifest.Tests.Where(test => test.Optional).ToList();
        return $"{Manifest.Suite}: {Passed(counted)}/{counted.Count} pass, {Passed(optional)}/{optional.Count} of the optional ones, "
            + $"{Exclusions.Known.Entries.Count(entry => entry.Suite == Manifest.Suite)} excluded";
    }

    /// <summary>The verdict on each test, one a line.</summary>
    public string Table() => string.Join('\n', Manifest.Tests.Select(test =>
        OutcomeOf(test).Failures is [var failure, ..] ? $"{test.Id,6} FAIL {failure}" : $"{test.Id,6} pass"));

    private int Passed(List<VoiceXmlTest> tests) => tests.Count(test => OutcomeOf(test).Failures.Count == 0);
}
