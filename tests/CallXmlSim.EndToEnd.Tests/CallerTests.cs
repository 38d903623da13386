using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.EndToEnd.Tests;

/// <summary>What the caller of the demo may do.</summary>
public class CallerTests
{
    private const string InvalidChoice = "Invalid choice. Please try again.";

    [Fact]
    public void A_wrong_key_is_refused_once_and_the_right_one_redirects()
    {
        var call = DemoCall.Pressing("21");

        call.Prompts.Count(text => text == InvalidChoice).ShouldBe(1);
        call.The<RoutedEntry>().Queue.ShouldBe(114);
    }

    [Fact]
    public void A_silent_caller_hears_the_menu_ten_times_and_is_redirected_then()
    {
        var call = DemoCall.Of(SilentCaller.Instance);

        call.Prompts.Count(text => text.StartsWith("Welcome", StringComparison.Ordinal)).ShouldBe(10);
        call.The<RoutedEntry>().Queue.ShouldBe(114);
    }

    [Fact]
    public void A_wrong_key_counts_as_one_of_the_ten_times()
    {
        var call = DemoCall.Pressing("2222222222");

        call.Prompts.Count(text => text == InvalidChoice).ShouldBe(10);
        call.Prompts.Count(text => text.StartsWith("Welcome", StringComparison.Ordinal)).ShouldBe(10);
        call.The<RoutedEntry>().Queue.ShouldBe(114);
    }

    [Fact]
    public void A_key_cuts_the_prompt_off_exactly_when_it_is_pressed()
    {
        var call = DemoCall.Of(new KeysAtTimes([(Recognition.DtmfDigit.Parse('1'), TimeSpan.FromSeconds(2.5))]));

        var prompt = call.All<PromptEntry>()[0];
        prompt.Interrupted.ShouldBeTrue();
        (prompt.Time + prompt.Duration).ShouldBe(TimeSpan.FromSeconds(2.5));
        call.All<DigitEntry>()[0].Time.ShouldBe(TimeSpan.FromSeconds(2.5));
    }

    [Theory]
    [InlineData(0.15, "before the script answers")]
    [InlineData(2, "in the first prompt")]
    [InlineData(9, "in the wait")]
    [InlineData(12, "in the menu's second round")]
    public void A_caller_who_hangs_up_in_the_menu_is_routed_nowhere(double seconds, string when)
    {
        var call = DemoCall.Of(new HangUpAfter(TimeSpan.FromSeconds(seconds)));

        TestContext.Current.SendDiagnosticMessage(when);
        call.End.ShouldBe(RunEnd.AllCallsEnded);
        call.All<FetchEntry>().ShouldBeEmpty();
        call.All<RoutedEntry>().ShouldBeEmpty();
        call.The<InteractionEndedEntry>().Outcome.ShouldBe(InteractionState.EndedInIvr);
        call.All<HangUpEntry>()[0].Party.ShouldBe(PartyKind.Caller);
    }

    [Fact]
    public void A_caller_who_hangs_up_during_the_request_is_routed_nowhere_although_it_is_accepted()
    {
        var sent = DemoCall.Pressing("1").The<FetchEntry>().Time;
        var call = DemoCall.Of(new CombinedBehaviour(
            [new KeysWhenListening([Recognition.DtmfDigit.Parse('1')]), new HangUpAfter(sent + TimeSpan.FromMilliseconds(60))]));

        call.All<RequestAcceptedEntry>().Count.ShouldBe(1);
        call.All<RoutedEntry>().ShouldBeEmpty();
        call.The<InteractionEndedEntry>().Outcome.ShouldBe(InteractionState.EndedInIvr);
        call.The<EndedEntry>().End.Reason.ShouldBe(EndReason.CallerHangUp);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(20, false)]
    public void A_caller_who_hangs_up_in_the_queue_abandons_it(double seconds, bool isShort)
    {
        var routed = DemoCall.Pressing("1").The<RoutedEntry>().Time;
        var call = DemoCall.Of(
            new CombinedBehaviour(
                [new KeysWhenListening([Recognition.DtmfDigit.Parse('1')]), new HangUpAfter(routed + TimeSpan.FromSeconds(seconds))]),
            contactCenter: ContactCenters.WithNobodyAvailable);

        call.The<UnqueuedEntry>().ShortAbandonment.ShouldBe(isShort);
        call.The<InteractionEndedEntry>().Outcome.ShouldBe(InteractionState.Abandoned);
    }
}
