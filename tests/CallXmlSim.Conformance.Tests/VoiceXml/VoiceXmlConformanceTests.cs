using CallXmlSim.Conformance.Tests.Packs;

namespace CallXmlSim.Conformance.Tests.VoiceXml;

/// <summary>One test for each assertion of each suite, and one for each suite as a whole.</summary>
public sealed class VoiceXmlConformanceTests
{
    private const string NoFolder = "no folder";
    private const string Level = "verdict";

    public static TheoryData<string, string> Assertions() =>
        VoiceXmlSuite.All.SelectMany(suite => suite.Manifest.Tests.Select(test => (suite.Manifest.Suite, test.Id))) is var tests
        && tests.Any()
            ? [.. tests]
            : [(NoFolder, NoFolder)];

    public static TheoryData<string> Suites() =>
        VoiceXmlSuite.All.Count > 0 ? [.. VoiceXmlSuite.All.Select(suite => suite.Manifest.Suite)] : [NoFolder];

    [Theory]
    [MemberData(nameof(Assertions))]
    public void An_assertion_holds(string suiteName, string id)
    {
        var suite = Find(suiteName);
        var test = suite.Manifest.Tests.Single(test => test.Id == id);
        var outcome = suite.OutcomeOf(test);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"asked for: {string.Join(", ", test.Inputs)}; done: {string.Join(", ", outcome.Inputs)}\n{outcome.Journal}");

        var verdict = Verdict.Of(suiteName, id, [.. outcome.Failures.Select(failure => (Level, failure))], Exclusions.Known);

        Assert.SkipWhen(test.Optional && verdict.Count > 0, $"Optional: {string.Join(Environment.NewLine, verdict)}");
        verdict.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Suites))]
    public void A_suite_is_summed_up(string suiteName)
    {
        var suite = Find(suiteName);
        SuiteSummary.Report(suite.Summary());
        TestContext.Current.TestOutputHelper?.WriteLine(suite.Table());

        Exclusions.Known.Entries
            .Where(entry => entry.Suite == suiteName && suite.Manifest.Tests.All(test => test.Id != entry.Test))
            .ShouldBeEmpty();
    }

    private static VoiceXmlSuite Find(string name)
    {
        Assert.SkipWhen(name == NoFolder, $"{ConformanceFolder.Variable} names no folder with a manifest of kind \"voicexml\".");
        return VoiceXmlSuite.All.Single(suite => suite.Manifest.Suite == name);
    }
}
