using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Tests.Sessions;

namespace CallXmlSim.Simulation.Tests.Mixing;

/// <summary>Conferences, and connections with the callers of other sessions.</summary>
public class ConferenceTests
{
    private readonly Simulator _world = new();

    [Fact]
    public void Everybody_in_a_conference_hears_everybody_else()
    {
        _world.MapNumber("800", Room());
        var ann = Dials("1", 0, Steps.After(5, person => person.Say("Ann here")), Steps.After(20, person => person.HangUp()));
        var bob = Dials("2", 1, Steps.After(7, person => person.Press('4')), Steps.After(20, person => person.HangUp()));
        var cid = Dials("3", 2, Steps.After(10, person => person.HangUp()));

        _world.RunToEnd().ShouldBe(RunEnd.AllCallsEnded);

        bob.Heard.ShouldContain("Ann here");
        cid.Heard.ShouldContain("Ann here");
        ann.Heard.ShouldNotContain("Ann here");
        ann.Keys.ShouldBe("4");
        cid.Keys.ShouldBe("4");
        Entries<ConferenceCreatedEntry>().Select(entry => entry.IsNew).ShouldBe([true, false, false]);
        Entries<JoinedEntry>().Count.ShouldBe(3);
        Entries<LeftEntry>().Count.ShouldBe(3);
    }

    [Fact]
    public void Tones_are_heard_by_all_when_somebody_enters_or_leaves()
    {
        _world.MapNumber("800", Room(tones: true));
        var ann = Dials("1", 0, Steps.After(20, person => person.HangUp()));
        var bob = Dials("2", 3, Steps.After(7, person => person.HangUp()));

        _world.RunToEnd();

        ann.Heard.ShouldBe(["tone:beep", "tone:beep", "tone:beep"]);
        bob.Heard.ShouldBe(["tone:beep"]);
    }

    [Fact]
    public void Who_only_listens_is_heard_by_nobody()
    {
        _world.MapNumber("800", Room());
        _world.MapNumber("801", Room(listensOnly: true));
        var ann = Dials("1", 0, Steps.After(5, person => person.Say("Ann here")), Steps.After(20, person => person.HangUp()));
        var guest = new Person(Steps.After(7, person => person.Say("Can you hear me")), Steps.After(9, person => person.HangUp()));
        _world.Dial("2", "801", guest);

        _world.RunToEnd();

        guest.Heard.ShouldBe(["Ann here"]);
        ann.Heard.ShouldBeEmpty();
    }

    [Fact]
    public void There_is_no_entering_a_conference_that_was_never_created()
    {
        var script = new TestApplication("room", (input, _) => input switch
        {
            SessionStartedInput => [AnswerEffect.Instance, new JoinConferenceEffect(Steps.Token, "conference-77")],
            ConferenceRefusedInput => [Steps.End],
            _ => [],
        });
        _world.MapNumber("800", script);
        Dials("1", 0);

        _world.RunToEnd().ShouldBe(RunEnd.AllCallsEnded);

        script.The<ConferenceRefusedInput>().Refusal.ShouldBe(ConferenceRefusal.NoSuchConference);
    }

    [Fact]
    public void A_session_connects_its_caller_with_those_of_others_until_they_are_gone()
    {
        var waiting = new TestApplication("waiting", (input, _) => input is SessionStartedInput ? [AnswerEffect.Instance] : []);
        _world.MapNumber("801", waiting);
        var host = Connects("session-1");
        _world.MapNumber("800", host);
        var ann = new Person(Steps.After(5, person => person.Say("Ann here")), Steps.After(9, person => person.HangUp()));
        _world.Dial("1", "801", ann);
        var bob = Dials("2", 1, Steps.After(6, person => person.Say("Bob here")));

        _world.RunToEnd().ShouldBe(RunEnd.AllCallsEnded);

        ann.Heard.ShouldBe(["Bob here"]);
        bob.Heard.ShouldBe(["Ann here"]);
        waiting.The<UtteranceSpokenInput>().Utterance.Text.ShouldBe("Ann here");
        host.The<ConferenceEndedInput>().Time.ShouldBe(TimeSpan.FromSeconds(9.1));
    }

    [Fact]
    public void A_connection_ends_with_the_session_that_made_it()
    {
        _world.MapNumber("801", new TestApplication("waiting", (input, _) => input is SessionStartedInput ? [AnswerEffect.Instance] : []));
        _world.MapNumber("800", Connects("session-1"));
        var ann = new Person(Steps.After(9, person => person.Say("Is anybody there")), Steps.After(15, person => person.HangUp()));
        _world.Dial("1", "801", ann);
        var bob = Dials("2", 1, Steps.After(4, person => person.HangUp()));

        _world.RunToEnd().ShouldBe(RunEnd.AllCallsEnded);

        bob.Heard.ShouldBeEmpty();
        Entries<LeftEntry>().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("session-9", ConferenceRefusal.NoSuchSession)]
    [InlineData("session-1", ConferenceRefusal.NoCall)]
    public void A_session_that_has_no_call_cannot_be_connected(string id, ConferenceRefusal refusal)
    {
        _world.StartSession(new TestApplication("idle", (input, _) => input is EventReceivedInput ? [Steps.End] : []));
        var host = Connects(id);
        _world.MapNumber("800", host);
        Dials("2", 1);

        _world.RunToEnd().ShouldBe(RunEnd.Waiting);

        host.The<ConferenceRefusedInput>().Refusal.ShouldBe(refusal);
        host.The<ConferenceRefusedInput>().Target.ShouldBe(id);
    }

    private static TestApplication Connects(string sessionId) => new("host", (input, _) => input switch
    {
        SessionStartedInput => [AnswerEffect.Instance, new JoinSessionsEffect(Steps.Token, [sessionId])],
        ConferenceEndedInput or ConferenceRefusedInput => [Steps.End],
        _ => [],
    });

    private static TestApplication Room(bool tones = false, bool listensOnly = false) => new("room", (input, _) => input switch
    {
        SessionStartedInput => [AnswerEffect.Instance, new CreateConferenceEffect(Steps.Token, "room")],
        ConferenceCreatedInput created =>
        [
            new JoinConferenceEffect(Steps.Token, created.ConferenceId)
            {
                ListensOnly = listensOnly,
                EnterTone = tones ? Tones.Beep : null,
                ExitTone = tones ? Tones.Beep : null,
            },
        ],
        _ => [],
    });

    private Person Dials(string from, double at, params Act[] acts)
    {
        var person = new Person(acts);
        _world.Dial(from, "800", person, new DialOptions { At = TimeSpan.FromSeconds(at) });
        return person;
    }

    private IReadOnlyList<T> Entries<T>()
        where T : JournalEntry => [.. _world.Journal.Entries.OfType<T>()];
}
