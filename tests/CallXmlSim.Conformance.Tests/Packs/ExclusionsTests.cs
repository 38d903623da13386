namespace CallXmlSim.Conformance.Tests.Packs;

public sealed class ExclusionsTests
{
    private const string List = """
        # Exclusions

        ## Debt

        * Suite A / one.grxml / L2: needs the moon

        ## Decision

        * Suite A / two.grxml / L1: SRGS 1.0, 2.1 leaves it open: so be it
        """;

    [Fact]
    public void Every_entry_names_suite_test_level_and_reason() => Exclusions.Parse(List).Entries.ShouldBe(
    [
        new Exclusion("Suite A", "one.grxml", "L2", "needs the moon"),
        new Exclusion("Suite A", "two.grxml", "L1", "SRGS 1.0, 2.1 leaves it open: so be it"),
    ]);

    [Theory]
    [InlineData("## Debt\n* one.grxml: no suite")]
    [InlineData("## Other\n* Suite A / one.grxml / L2: under a strange heading")]
    public void An_entry_that_cannot_be_read_fails_the_run(string list) =>
        Should.Throw<InvalidDataException>(() => Exclusions.Parse(list));

    [Fact]
    public void The_list_beside_the_harness_can_be_read() =>
        Exclusions.Known.Entries.ShouldAllBe(entry => entry.Reason.Length > 10);
}
