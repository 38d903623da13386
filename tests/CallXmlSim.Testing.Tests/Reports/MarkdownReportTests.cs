using CallXmlSim.Testing.Coverage;
using CallXmlSim.Testing.Reports;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Tests.Running;

namespace CallXmlSim.Testing.Tests.Reports;

public class MarkdownReportTests
{
    // GitHub refuses a longer comment.
    private const int LongestComment = 65_536;

    [Fact]
    public async Task A_summary_has_counts_failures_and_coverage()
    {
        var coverage = new CoverageMap();
        var outcomes = await MenuSuite.RunAsync(MenuSuite.Pressing("1", "2"), new SuiteOptions { Coverage = coverage });

        var text = Written.By(new MarkdownReport("unused.md", seed: 1, coverage), outcomes);

        text.ShouldStartWith("## Call scenarios: 1 passed, 1 failed\n");
        text.ShouldContain("| <code>test.scenario.yaml</code> | 1 | 1 |\n");
        text.ShouldContain("<details><summary>Failed: Call 2 presses 2</summary>\n\n```text\nExpected to hear");
        text.ShouldContain("menu.xml</code> |");
        text.ShouldNotContain("not completed");
    }

    [Fact]
    public async Task A_run_that_was_cut_off_says_so() =>
        Written.By(Create(), await MenuSuite.RunAsync(MenuSuite.Pressing("1")), isComplete: false)
            .ShouldContain("The run was not completed.");

    [Fact]
    public async Task Names_are_shown_and_not_obeyed()
    {
        var outcomes = await Written.OutcomesAsync(
            """
            scenario: "<b>*bold*</b> @team [link](x) | ```"
            script: menu.xml
            contact center: none
            conversation: [hears: "``` fence"]
            """);

        var text = Written.By(Create(), outcomes);

        text.ShouldContain("Failed: &lt;b&gt;&#42;bold&#42;&lt;/b&gt; &#64;team &#91;link&#93;(x) |");
        text.ShouldContain("\n````text\n");
    }

    [Fact]
    public async Task The_summary_of_a_thousand_failures_is_short_enough_for_a_comment()
    {
        var outcomes = await MenuSuite.RunAsync(MenuSuite.Pressing([.. Enumerable.Repeat("2", 1000)]));

        var text = Written.By(Create(), outcomes);

        text.Length.ShouldBeLessThan(LongestComment);
        text.ShouldContain("And 980 more failures.");
    }

    private static MarkdownReport Create() => new("unused.md", seed: 1, coverage: null);
}
