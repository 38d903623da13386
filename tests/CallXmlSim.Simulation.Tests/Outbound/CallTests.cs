using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.FarEnds;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Tests.Sessions;

namespace CallXmlSim.Simulation.Tests.Outbound;

/// <summary>A session without a call that places one on its own line.</summary>
public class CallTests
{
    private const string Number = "4940123";

    private readonly Simulator _world = new();

    public static TheoryData<FarEnd, DialFailure, double> Failures => new()
    {
        { FarEnd.Busy, DialFailure.Busy, 0.1 },
        { FarEnd.Rejecting, DialFailure.Rejected, 3.1 },
        { FarEnd.NotAnswering, DialFailure.NoAnswer, 20 },
        { FarEnd.Unreachable, DialFailure.Unreachable, 1.1 },
        { FarEnd.NetworkBusy, DialFailure.NetworkBusy, 0.1 },
    };

    [Fact]
    public void A_far_end_that_answers_becomes_the_sessions_line()
    {
        var person = new Person(Steps.After(5, caller => caller.Press('3')), Steps.After(6, caller => caller.HangUp()));
        _world.MapNumber(Number, new FarEnd { After = TimeSpan.FromSeconds(4), Behaviour = () => person });
        var script = Calls(Steps.To("tel:+49-40-123"), answered: [Steps.Say("Hello"), ListenEffect.Dtmf]);

        Run(script).ShouldBe(RunEnd.AllCallsEnded);

        script.The<DialAnsweredInput>().Time.ShouldBe(TimeSpan.FromSeconds(4.1));
        script.The<DialAnsweredInput>().Call!.CalledNumber.ShouldBe("+4940123");
        script.The<DigitPressedInput>().Digit.Key.ShouldBe('3');
        script.The<LegHungUpInput>().Time.ShouldBe(TimeSpan.FromSeconds(10.1));
        person.Heard.ShouldBe(["Hello"]);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_far_end_that_is_not_had_is_reported_with_the_reason(FarEnd farEnd, DialFailure failure, double seconds)
    {
        _world.MapNumber(Number, farEnd);
        var script = Calls(Steps.To(Number, ringSeconds: 20), answered: []);

        Run(script).ShouldBe(RunEnd.AllCallsEnded);

        script.The<DialFailedInput>().Failure.ShouldBe(failure);
        script.The<DialFailedInput>().Time.ShouldBe(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tel:")]
    [InlineData("tel:Hamburg")]
    [InlineData("sip:")]
    [InlineData("sip:@example")]
    public void What_is_no_number_cannot_be_dialled(string destination)
    {
        var script = Calls(Steps.To(destination), answered: []);

        Run(script).ShouldBe(RunEnd.AllCallsEnded);

        script.The<DialFailedInput>().Failure.ShouldBe(DialFailure.BadDestination);
    }

    [Fact]
    public void A_number_that_leads_nowhere_is_unreachable()
    {
        var script = Calls(Steps.To("sip:nobody@example.com"), answered: []);

        Run(script);

        script.The<DialFailedInput>().Failure.ShouldBe(DialFailure.Unreachable);
    }

    [Fact]
    public void Far_ends_of_one_number_take_turns()
    {
        _world.MapNumber(Number, FarEnd.Busy, new FarEnd());
        var first = Calls(Steps.To(Number), answered: [Steps.End]);
        var second = Calls(Steps.To(Number), answered: [Steps.End]);

        Run(first);
        Run(second);

        first.The<DialFailedInput>().Failure.ShouldBe(DialFailure.Busy);
        second.All<DialAnsweredInput>().Count.ShouldBe(1);
    }

    [Fact]
    public void Early_media_count_as_an_answer_only_if_the_session_says_so()
    {
        var farEnd = new FarEnd { EarlyMedia = [Tones.Beep], After = TimeSpan.FromSeconds(10) };
        _world.MapNumber(Number, farEnd);
        var patient = Calls(Steps.To(Number), answered: [Steps.End]);
        var eager = Calls(Steps.To(Number) with { AnswerOnMedia = true }, answered: [Steps.End]);

        Run(patient);
        var start = _world.Now;
        Run(eager);

        patient.The<DialAnsweredInput>().Time.ShouldBe(TimeSpan.FromSeconds(10.1));
        (eager.The<DialAnsweredInput>().Time - start).ShouldBe(TimeSpan.FromSeconds(0.1));
    }

    [Fact]
    public void An_attempt_that_is_released_rings_no_longer()
    {
        var person = new Person();
        _world.MapNumber(Number, new FarEnd { After = TimeSpan.FromSeconds(10), Behaviour = () => person });
        var script = new TestApplication("dialler", (input, _) => input switch
        {
            SessionStartedInput => [new PlaceCallEffect(Steps.Token, Steps.To(Number)), new StartTimerEffect(new(8), TimeSpan.FromSeconds(2))],
            TimerElapsedInput => [new ReleaseFarEndEffect(Steps.Token), Steps.End],
            _ => [],
        });

        Run(script).ShouldBe(RunEnd.AllCallsEnded);

        _world.Now.ShouldBe(TimeSpan.FromSeconds(2));
        person.CallEnded.ShouldBeTrue();
        script.Inputs.ShouldNotContain(input => input is DialAnsweredInput);
    }

    [Fact]
    public void A_number_mapped_to_a_script_is_answered_by_a_session_of_it()
    {
        var answering = new TestApplication("answering", (input, _) => input switch
        {
            SessionStartedInput => [AnswerEffect.Instance, Steps.Say("Welcome")],
            PromptsCompletedInput => [Steps.End],
            _ => [],
        });
        _world.MapNumber(Number, answering);
        var script = Calls(Steps.To(Number), answered: []);

        Run(script).ShouldBe(RunEnd.AllCallsEnded);

        script.All<DialAnsweredInput>().Count.ShouldBe(1);
        answering.The<SessionStartedInput>().Call!.CalledNumber.ShouldBe(Number);
        _world.Journal.Entries.OfType<EndedEntry>().Select(entry => entry.Session).ShouldBe(["session-2", "session-1"]);
    }

    private static TestApplication Calls(DialRequest request, SessionEffect[] answered) => new("dialler", (input, _) => input switch
    {
        SessionStartedInput => [new PlaceCallEffect(Steps.Token, request)],
        DialAnsweredInput => answered,
        DialFailedInput => [Steps.End],
        _ => [],
    });

    private RunEnd Run(TestApplication script)
    {
        _world.StartSession(script);
        return _world.RunToEnd();
    }
}
