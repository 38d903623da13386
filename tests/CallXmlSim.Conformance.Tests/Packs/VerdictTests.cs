namespace CallXmlSim.Conformance.Tests.Packs;

public sealed class VerdictTests
{
    private static readonly Exclusions Known = Exclusions.Parse("## Debt\n* S / t / L2: not yet there");

    [Fact]
    public void A_failure_counts() =>
        Verdict.Of("S", "t", [("L1", "no match"), ("L2", "other parse")], Known).ShouldBe(["L1: no match"]);

    [Fact]
    public void A_listed_failure_does_not_count() => Verdict.Of("S", "t", [("L2", "other parse")], Known).ShouldBeEmpty();

    [Fact]
    public void A_listed_test_that_passes_counts() =>
        Verdict.Of("S", "t", [], Known).ShouldHaveSingleItem().ShouldContain("it passes");

    [Fact]
    public void The_list_means_one_test_of_one_suite() => Verdict.Of("S", "other", [], Known).ShouldBeEmpty();
}
