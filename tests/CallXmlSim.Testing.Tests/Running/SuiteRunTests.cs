using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Tests.Running;

public class SuiteRunTests
{
    private static readonly string[] ManyKeys = [.. Enumerable.Range(0, 600).Select(i => i % 7 == 3 ? "2" : "1")];

    [Fact]
    public async Task A_parallel_run_reports_what_a_serial_one_does_in_the_same_order()
    {
        var cases = MenuSuite.Pressing(ManyKeys);

        var serial = await MenuSuite.RunAsync(cases);
        var parallel = await MenuSuite.RunAsync(cases, new SuiteOptions { Parallel = 8 });

        serial.Count.ShouldBe(600);
        serial.Count(outcome => outcome.Passed).ShouldBe(514);
        parallel.Select(MenuSuite.Facts).ShouldBe(serial.Select(MenuSuite.Facts));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task The_first_failure_in_order_ends_a_run_that_shall_fail_fast(int parallel)
    {
        var outcomes = await MenuSuite.RunAsync(
            MenuSuite.Pressing(ManyKeys), new SuiteOptions { FailFast = true, Parallel = parallel });

        outcomes.Select(outcome => outcome.Passed).ShouldBe([true, true, true, false]);
    }

    [Fact]
    public async Task A_cancelled_run_reports_nothing_more()
    {
        using var cancel = new CancellationTokenSource();
        var reported = 0;

        await Should.ThrowAsync<OperationCanceledException>(SuiteRun.ExecuteAsync(
            MenuSuite.Pressing(ManyKeys),
            new SuiteOptions { Parallel = 4 },
            _ =>
            {
                if (++reported == 10)
                    cancel.Cancel();
            },
            cancel.Token));

        reported.ShouldBe(10);
    }

    [Fact]
    public async Task A_fault_of_whoever_gets_the_outcomes_ends_the_run_and_comes_out()
    {
        var fault = new InvalidOperationException("disk full");

        var thrown = await Should.ThrowAsync<InvalidOperationException>(SuiteRun.ExecuteAsync(
            MenuSuite.Pressing(ManyKeys), new SuiteOptions { Parallel = 4 }, _ => throw fault, TestContext.Current.CancellationToken));

        thrown.ShouldBeSameAs(fault);
    }

    [Fact]
    public async Task A_failure_has_the_conversation_the_first_difference_and_the_place_in_the_script()
    {
        var outcome = (await MenuSuite.RunAsync(MenuSuite.Pressing("2"))).ShouldHaveSingleItem();

        outcome.Failures.ShouldHaveSingleItem().Message.ShouldStartWith("Expected to hear \"Connecting you to sales\"");
        outcome.Transcript.Lines[outcome.Difference!.Value].ToString().ShouldContain("We are open on Mondays.");
        outcome.ScriptPlace.ToString().ShouldEndWith("menu.xml:22:5");
    }

    [Fact]
    public async Task What_passed_holds_no_conversation()
    {
        var outcome = (await MenuSuite.RunAsync(MenuSuite.Pressing("1"))).ShouldHaveSingleItem();

        outcome.Passed.ShouldBeTrue();
        outcome.Transcript.Lines.ShouldBeEmpty();
        outcome.Duration.ShouldBeGreaterThan(TimeSpan.Zero);
    }

    [Fact]
    public async Task The_seed_of_the_run_is_that_of_scenarios_without_one()
    {
        var cases = MenuSuite.Pressing("2");

        var first = await MenuSuite.RunAsync(cases, new SuiteOptions { Seed = 1 });
        var second = await MenuSuite.RunAsync(cases, new SuiteOptions { Seed = 2 });

        first[0].Facts().ShouldBe((await MenuSuite.RunAsync(cases))[0].Facts());
        second[0].Passed.ShouldBeFalse();
    }
}
