using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Simulation.FarEnds;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Tests.Sessions;

namespace CallXmlSim.Simulation.Tests.Mixing;

/// <summary>Transfers of every kind. The caller dials at 0 s and is answered at 0.1 s; the far end answers at 3.2 s.</summary>
public class TransferTests
{
    private const string Far = "4940123";
    private const string Script = "800";

    private readonly Simulator _world = new();

    [Fact]
    public void In_a_bridge_words_and_keys_reach_the_other_party_and_not_the_session()
    {
        var caller = new Person(Steps.After(4, person => person.Say("Hello")), Steps.After(5, person => person.Press('5')));
        var farEnd = new Person(Steps.After(3, person => person.Say("Good morning")), Steps.After(9, person => person.HangUp()));
        var script = Transfers(Steps.Bridge(Far), ended: [Steps.End]);

        Run(script, caller, farEnd);

        farEnd.Heard.ShouldBe(["Hello"]);
        farEnd.Keys.ShouldBe("5");
        caller.Heard.ShouldBe(["Good morning"]);
        script.Inputs.Count(input => input is DigitPressedInput or UtteranceSpokenInput or SpeechStartedInput).ShouldBe(0);
        Entries<HeardEntry>().Select(entry => entry.What).ShouldBe(["Hello", "5", "Good morning"]);
        script.The<BridgeEndedInput>().ShouldBe(
            new BridgeEndedInput(Steps.Token, BridgeEnd.FarEnd, TimeSpan.FromSeconds(9)) { Time = TimeSpan.FromSeconds(12.2) });
        Entries<BridgedEntry>().ShouldHaveSingleItem().Number.ShouldBe(Far);
        Entries<BridgeEndedEntry>().ShouldHaveSingleItem().Duration.ShouldBe(TimeSpan.FromSeconds(9));
    }

    [Fact]
    public void A_session_that_listens_gets_its_callers_keys_and_words_as_well_and_can_end_the_bridge()
    {
        var caller = new Person(
            Steps.After(4, person => person.Say("main menu")), Steps.After(7, person => person.Press('#')));
        var farEnd = new Person(Steps.After(8, person => person.Press('9')));
        var script = new TestApplication("bridge", (input, _) => input switch
        {
            SessionStartedInput => [AnswerEffect.Instance, Steps.Bridge(Far, listens: true)],
            DialAnsweredInput => [ListenEffect.Both],
            DigitPressedInput => [new ReleaseFarEndEffect(Steps.Token)],
            BridgeEndedInput => [Steps.End],
            _ => [],
        });

        Run(script, caller, farEnd);

        script.The<UtteranceSpokenInput>().Utterance.Text.ShouldBe("main menu");
        script.The<DigitPressedInput>().Digit.Key.ShouldBe('#');
        script.The<BridgeEndedInput>().Reason.ShouldBe(BridgeEnd.Session);
        farEnd.Heard.ShouldBe(["main menu"]);
        farEnd.CallEnded.ShouldBeTrue();
    }

    [Fact]
    public void The_caller_hears_what_the_session_plays_while_it_rings()
    {
        var caller = new Person();
        var script = new TestApplication("bridge", (input, _) => input switch
        {
            SessionStartedInput => [AnswerEffect.Instance, Steps.Bridge(Far), Steps.Say("Please hold the line while we connect you.")],
            DialAnsweredInput => [new StopPromptsEffect(new(99))],
            BridgeEndedInput => [Steps.End],
            _ => [],
        });

        Run(script, caller, new Person(Steps.After(2, person => person.HangUp())));

        caller.Heard.ShouldBe(["Please hold the line while we connect you."]);
    }

    [Fact]
    public void When_the_caller_hangs_up_the_far_end_is_released_and_only_the_hangup_is_told()
    {
        var farEnd = new Person();
        var script = Transfers(Steps.Bridge(Far), ended: []);

        Run(script, new Person(Steps.After(5, person => person.HangUp())), farEnd);

        farEnd.CallEnded.ShouldBeTrue();
        script.All<LegHungUpInput>().Count.ShouldBe(1);
        script.Inputs.ShouldNotContain(input => input is BridgeEndedInput);
        Entries<BridgeEndedEntry>().Count.ShouldBe(1);
    }

    [Fact]
    public void A_caller_who_hangs_up_while_it_rings_ends_the_attempt()
    {
        var farEnd = new Person();
        var script = Transfers(Steps.Bridge(Far), ended: []);

        Run(script, new Person(Steps.After(1, person => person.HangUp())), farEnd);

        farEnd.CallEnded.ShouldBeTrue();
        script.Inputs.Count.ShouldBe(2);
    }

    [Fact]
    public void A_connection_lost_by_the_network_is_told_apart_from_a_far_end_that_hangs_up()
    {
        var script = Transfers(Steps.Bridge(Far), ended: [Steps.End]);

        Run(script, new Person(), new Person(Steps.After(2, person => person.LoseConnection())));

        script.The<BridgeEndedInput>().Reason.ShouldBe(BridgeEnd.Network);
    }

    [Fact]
    public void Somebody_who_hangs_up_in_the_middle_of_a_word_is_not_heard_any_more()
    {
        var caller = new Person();
        var farEnd = new Person(
            Steps.After(1, person => person.Say("I have to go now")), Steps.After(1.2, person => person.HangUp()));

        Run(Transfers(Steps.Bridge(Far), ended: [Steps.End]), caller, farEnd);

        caller.Heard.ShouldBe(["I have to go now-"]);
    }

    [Theory]
    [InlineData(TransferKind.Bridge)]
    [InlineData(TransferKind.Consultation)]
    public void The_caller_stays_with_the_session_when_the_far_end_is_not_had(TransferKind kind)
    {
        var script = new TestApplication("transfer", (input, _) => input switch
        {
            SessionStartedInput => [AnswerEffect.Instance, new TransferEffect(Steps.Token, Steps.To("666", 5), kind)],
            DialFailedInput => [Steps.Say("Sorry")],
            PromptsCompletedInput => [Steps.End],
            _ => [],
        });
        _world.MapNumber("666", FarEnd.NotAnswering);
        var caller = new Person();

        Run(script, caller, new Person());

        script.The<DialFailedInput>().Failure.ShouldBe(DialFailure.NoAnswer);
        caller.Heard.ShouldBe(["Sorry"]);
    }

    [Theory]
    [InlineData(TransferKind.Blind)]
    [InlineData(TransferKind.Consultation)]
    public void A_call_given_away_goes_on_without_the_session(TransferKind kind)
    {
        var caller = new Person(Steps.After(6, person => person.Say("Hello")));
        var farEnd = new Person(Steps.After(10, person => person.HangUp()));
        var script = Transfers(new TransferEffect(Steps.Token, Steps.To(Far), kind), ended: []);

        Run(script, caller, farEnd);

        farEnd.Heard.ShouldBe(["Hello"]);
        caller.CallEnded.ShouldBeTrue();
        script.The<TransferredInput>().Time.ShouldBe(TimeSpan.FromSeconds(kind == TransferKind.Blind ? 0.1 : 3.2));
        script.Inputs.ShouldNotContain(input => input is LegHungUpInput);
        Entries<TransferredEntry>().Count.ShouldBe(1);
        Entries<HangUpEntry>()[0].Time.ShouldBe(TimeSpan.FromSeconds(13.2));
    }

    [Fact]
    public void A_call_given_away_to_somebody_who_is_busy_is_over()
    {
        _world.MapNumber("666", FarEnd.Busy);
        var caller = new Person();
        var transfer = new TransferEffect(Steps.Token, Steps.To("666"), TransferKind.Blind);

        Run(Transfers(transfer, ended: []), caller, new Person());

        caller.CallEnded.ShouldBeTrue();
        _world.Now.ShouldBe(TimeSpan.FromSeconds(0.2));
    }

    [Fact]
    public void A_caller_bridged_to_another_script_talks_to_that_script()
    {
        var other = new TestApplication("other", (input, _) => input switch
        {
            SessionStartedInput => [AnswerEffect.Instance, ListenEffect.Dtmf, Steps.Say("Press a key")],
            DigitPressedInput => [Steps.End],
            _ => [],
        });
        _world.MapNumber("900", other);
        var caller = new Person(Steps.After(4, person => person.Press('2')));
        var script = Transfers(Steps.Bridge("900"), ended: [Steps.End]);

        Run(script, caller, new Person());

        caller.Heard.ShouldBe(["Press a key"]);
        other.The<DigitPressedInput>().Digit.Key.ShouldBe('2');
        script.The<BridgeEndedInput>().Reason.ShouldBe(BridgeEnd.FarEnd);
    }

    [Fact]
    public void A_caller_hears_of_what_the_party_it_is_bridged_to_listens_for()
    {
        var other = new TestApplication("other", (input, _) =>
            input is SessionStartedInput ? [AnswerEffect.Instance, ListenEffect.Dtmf] : []);
        _world.MapNumber("900", other);
        var caller = new Person(Steps.After(4, person => { }));
        _world.MapNumber(Script, Transfers(Steps.Bridge("900"), ended: []));
        _world.Dial("1", Script, caller);

        _world.RunUntil(TimeSpan.FromSeconds(10));

        caller.ListenedFor.ShouldBe(ListenModes.Dtmf);
    }

    private static TestApplication Transfers(TransferEffect transfer, SessionEffect[] ended) => new("transfer", (input, _) => input switch
    {
        SessionStartedInput => [AnswerEffect.Instance, transfer],
        BridgeEndedInput => ended,
        TransferredInput => [new EndEffect(EndReason.Transferred)],
        _ => [],
    });

    private void Run(TestApplication script, Person caller, Person farEnd)
    {
        _world.MapNumber(Script, script);
        _world.MapNumber(Far, new FarEnd { Behaviour = () => farEnd });
        _world.Dial("1", Script, caller);
        _world.RunToEnd().ShouldBe(RunEnd.AllCallsEnded);
    }

    private IReadOnlyList<T> Entries<T>()
        where T : JournalEntry => [.. _world.Journal.Entries.OfType<T>()];
}
