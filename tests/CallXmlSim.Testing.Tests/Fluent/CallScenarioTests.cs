using CallXmlSim.ContactCenter.Events;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Testing.Scenarios;

namespace CallXmlSim.Testing.Tests.Fluent;

public class CallScenarioTests
{
    private static readonly CallScenario Demo = CallScenario.For("scripts/external-ivr-demo.xml");

    [Fact]
    public void The_demo_is_told_with_everything_that_can_be_expected_of_it() =>
        Demo.Named("Pressing 1 leads to the sales queue")
            .From("16505551212", "Jane Doe")
            .Dials("18006661212")
            .WithSipCallId("demo-call@example.com")
            .WithSeed(7)
            .Hears("welcome to the 8 by 8")
            .Presses("1")
            .Hears("please wait")
            .HearsExactly("thank you for waiting. your call is being redirected to queue 114.")
            .NotHeard("Invalid choice")
            .NothingElseHeard()
            .Requested("POST https://8x8.com/SC/*", request => request
                .With("action", "wForwardACD")
                .With("sip_id", TextPattern.Matching("^[0-9a-f-]+$"))
                .With("extIvrData", TextPattern.Part("[First Name|"))
                .Answered(200))
            .VariableIs("param", "114")
            .EventRaised("choice:1")
            .RoutedTo(114, QueuedBy.Request)
            .PanelShows("First Name", "John")
            .PanelShows("Caller Name", "Jane Doe")
            .PanelLacks("Middle Name")
            .HasOutcome(InteractionOutcome.Finished)
            .HungUpBy(PartyKind.Script)
            .Lasts(atLeast: TimeSpan.FromSeconds(5), atMost: TimeSpan.FromSeconds(60))
            .EndsBy(EndReason.DocumentEnd)
            .NothingReported(DiagnosticSeverity.Error)
            .Verify()
            .Passed.ShouldBeTrue();

    [Fact]
    public void Keys_and_hangups_are_placed_in_time_and_steps_are_repeated()
    {
        Demo.Hears("press 1")
            .Presses("2", When.DuringThePrompt)
            .HearsExactly("Invalid choice. Please try again.")
            .Repeats(2, menu => menu.Hears("press 1").StaysSilent(TimeSpan.FromSeconds(5)))
            .MayHear("there is no such prompt")
            .Hears("press 1")
            .Presses("1", When.After(TimeSpan.FromSeconds(2)))
            .InAnyOrder(prompts => prompts.Hears("redirected").Hears("please wait"))
            .RoutedTo("114")
            .Verify();

        Demo.Hears("Welcome")
            .HangsUp(When.DuringThePromptAfter(TimeSpan.FromSeconds(1)))
            .NothingRequested()
            .NothingLogged()
            .RoutedNowhere()
            .HungUpBy(PartyKind.Caller)
            .Verify();
    }

    [Fact]
    public void What_is_heard_can_decide_what_is_done() =>
        Demo.MayHear("press 1", then: caller => caller.Presses("9").Hears("invalid choice"))
            .MayHear("no such menu", then: caller => caller.HangsUp())
            .Hears("press 1")
            .Presses("1")
            .RoutedTo(114)
            .Verify();

    [Fact]
    public void A_shared_beginning_stays_as_it_was()
    {
        var beginning = Demo.Hears("press 1");
        var sales = beginning.Presses("1").RoutedTo(114);
        var nobody = beginning.HangsUp().RoutedNowhere();

        sales.Verify();
        nobody.Verify();
        beginning.ToString().ShouldBe("external-ivr-demo.xml\n  hears \"press 1\"");
    }

    [Fact]
    public void The_same_scenario_twice_is_the_same_call()
    {
        var scenario = Demo.Hears("press 1").Presses("1");

        var first = scenario.Run().Transcript().Lines.Select(line => line.ToString());

        scenario.Run().Transcript().Lines.Select(line => line.ToString()).ShouldBe(first);
    }

    [Theory]
    [InlineData(503, "out of order")]
    [InlineData(200, "there are 12 of them")]
    public void A_stub_stands_for_a_web_server(int status, string heard) =>
        CallScenario.ForText(
            """
            <callxml version="3.0">
              <do>
                <fetch value="https://shop.example/stock" var="number" timeout="10s"/>
                <say>there are $number; of them</say>
                <on event="error"><say>out of order</say></on>
              </do>
            </callxml>
            """)
            .WithoutContactCenter()
            .WithWeb("GET https://shop.example/*", Reply.Text("12", status: status).After(TimeSpan.FromSeconds(2)))
            .Hears(heard)
            .Requested("GET https://shop.example/stock", request => request.Answered(status))
            .LastsAtLeast(TimeSpan.FromSeconds(2))
            .Verify();

    [Fact]
    public void A_caller_may_be_heard_in_several_ways_and_a_script_may_return_what_it_heard() =>
        CallScenario.ForText(
            """
            <vxml version="2.1" xmlns="http://www.w3.org/2001/vxml" xml:lang="en-US">
              <form>
                <field name="city"><prompt>Which city?</prompt><option>Boston</option><option>Austin</option></field>
                <block><exit namelist="city"/></block>
              </form>
            </vxml>
            """,
            "cities.vxml")
            .WithoutContactCenter()
            .Hears("Which city")
            .Says(new Utterance("Bosporus", 0.9) { Alternatives = [new Utterance("Austin", 0.8)] })
            .Returns("city", "Austin")
            .Verify();
}
