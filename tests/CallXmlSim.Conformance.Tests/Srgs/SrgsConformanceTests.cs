using CallXmlSim.Conformance.Tests.Packs;

namespace CallXmlSim.Conformance.Tests.Srgs;

/// <summary>One test for each grammar of each suite, and one for each suite as a whole.</summary>
public sealed class SrgsConformanceTests
{
    private const string NoFolder = "no folder";

    public static TheoryData<string, string> Grammars() =>
        SrgsSuite.All.SelectMany(suite => suite.Manifest.Tests.Select(test => (suite.Manifest.Suite, test.Id))) is var tests
        && tests.Any()
            ? [.. tests]
            : [(NoFolder, NoFolder)];

    public static TheoryData<string> Suites() =>
        SrgsSuite.All.Count > 0 ? [.. SrgsSuite.All.Select(suite => suite.Manifest.Suite)] : [NoFolder];

    [Theory]
    [MemberData(nameof(Grammars))]
    public void A_grammar_loads_accepts_rejects_and_parses_as_it_says(string suiteName, string id)
    {
        var suite = Find(suiteName);
        var test = suite.Manifest.Tests.Single(test => test.Id == id);
        Assert.SkipWhen(test.NotTestable is not null, $"Not testable: {test.NotTestable}");

        var verdict = Verdict.Of(suiteName, test.Id, suite.OutcomeOf(test).Failures, Exclusions.Known);

        Assert.SkipWhen(test.Optional && verdict.Count > 0, $"Optional: {string.Join(Environment.NewLine, verdict)}");
        verdict.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Suites))]
    public void A_suite_reaches_its_scores(string suiteName)
    {
        var suite = Find(suiteName);
        SuiteSummary.Report(suite.Summary());

        suite.Share(SrgsOutcome.L2).ShouldBeGreaterThanOrEqualTo(0.98, suite.Summary());
        Exclusions.Known.Entries
            .Where(entry => entry.Suite == suiteName && suite.Manifest.Tests.All(test => test.Id != entry.Test))
            .ShouldBeEmpty();
    }

    private static SrgsSuite Find(string name)
    {
        Assert.SkipWhen(name == NoFolder, $"{ConformanceFolder.Variable} names no folder with a manifest of kind \"srgs\".");
        return SrgsSuite.All.Single(suite => suite.Manifest.Suite == name);
    }
}
