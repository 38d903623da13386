using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Tests.Audio;
using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Simulation.Tests.Prompts;

/// <summary>Recorded audio in prompts: fetched before it is played, measured, replaced when it cannot be had.</summary>
public class PromptAudioTests
{
    private static readonly Uri Hello = new("https://ivr.example/hello.wav");
    private static readonly Uri Missing = new("https://ivr.example/missing.wav");
    private static readonly byte[] TwoSeconds = WavBytes.Of(7, 1, 8000, 8, new byte[16000]);

    [Fact]
    public void It_is_heard_for_as_long_as_its_samples_last_once_it_is_there()
    {
        var simulator = Play(new AudioSegment(Hello));
        var prompt = simulator.Journal.Entries.OfType<PromptEntry>().Single();
        prompt.Audio.ShouldBe("https://ivr.example/hello.wav");
        prompt.Time.ShouldBe(TimeSpan.FromMilliseconds(150));
        prompt.Duration.ShouldBe(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void It_is_fetched_while_what_stands_before_it_is_heard()
    {
        var simulator = Play(new SpeechSegment("Good morning."), new AudioSegment(Hello));
        var prompts = simulator.Journal.Entries.OfType<PromptEntry>().ToList();
        prompts[1].Time.ShouldBe(prompts[0].Time + prompts[0].Duration);
    }

    [Fact]
    public void A_fallback_takes_its_place_and_the_rest_follows()
    {
        var simulator = Play(
            new AudioSegment(Missing) { Fallback = [new AudioSegment(Missing) { Fallback = [] }, new AudioSegment(Hello)] },
            new SpeechSegment("Bye"));
        Heard(simulator).ShouldBe(["https://ivr.example/hello.wav", "Bye"]);
        simulator.Journal.Entries.OfType<AudioProblemEntry>().Count(entry => entry.IsReplaced).ShouldBe(2);
    }

    [Fact]
    public void Without_a_fallback_the_prompts_end_there_and_the_session_is_told()
    {
        var application = Speaking(new SpeechSegment("Hi"), new AudioSegment(Missing), new SpeechSegment("Bye"));
        var simulator = Run(application);
        Heard(simulator).ShouldBe(["Hi"]);
        var failed = application.Inputs.OfType<PromptsFailedInput>().Single();
        failed.Problem.ShouldBe("\"https://ivr.example/missing.wav\" answered with status 404");
    }

    [Fact]
    public void What_is_no_audio_is_told_with_the_reason()
    {
        var application = Speaking(new AudioSegment(new Uri("https://ivr.example/page.wav")));
        Run(application);
        application.Inputs.OfType<PromptsFailedInput>().Single().Problem
            .ShouldBe("\"https://ivr.example/page.wav\" cannot be played: it is no audio of a known kind (text/html)");
    }

    [Fact]
    public void Audio_that_the_session_has_is_not_fetched()
    {
        var recording = new Recording(TwoSeconds, "audio/x-wav", TimeSpan.FromSeconds(2), RecordingEnd.Silence);
        var simulator = Play(new AudioSegment(new Uri("recording:1.wav")) { Recording = recording });
        simulator.Journal.Entries.OfType<FetchEntry>().ShouldBeEmpty();
        simulator.Journal.Entries.OfType<PromptEntry>().Single().Duration.ShouldBe(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Prompts_that_are_stopped_while_a_file_is_waited_for_stay_unheard()
    {
        var application = new ScriptedApplication(input => input switch
        {
            SessionStartedInput =>
            [
                AnswerEffect.Instance,
                new PlayPromptsEffect(new WaitToken(1), [new AudioSegment(Hello)]),
                new StopPromptsEffect(new WaitToken(1)),
                new StartTimerEffect(new WaitToken(2), TimeSpan.FromSeconds(1)),
            ],
            TimerElapsedInput => [new EndEffect(EndReason.DocumentEnd)],
            _ => [],
        });
        Heard(Run(application)).ShouldBeEmpty();
    }

    private static Simulator Play(params PromptSegment[] segments) => Run(Speaking(segments));

    private static ScriptedApplication Speaking(params PromptSegment[] segments) => new(input => input switch
    {
        SessionStartedInput => [AnswerEffect.Instance, new PlayPromptsEffect(new WaitToken(1), segments)],
        PromptsCompletedInput or PromptsFailedInput => [new EndEffect(EndReason.DocumentEnd)],
        _ => [],
    });

    private static Simulator Run(ScriptedApplication application)
    {
        var simulator = new Simulator();
        simulator.MapNumber("100", application);
        simulator.Web.Add(Stub("*/hello.wav", new StubReply { Headers = [new("Content-Type", "audio/x-wav")], Body = TwoSeconds }));
        simulator.Web.Add(Stub("*/missing.wav", new StubReply { Status = 404 }));
        simulator.Web.Add(Stub("*/page.wav", new StubReply { Headers = [new("Content-Type", "text/html")], Body = "<p>"u8.ToArray() }));
        simulator.Dial("200", "100", SilentCaller.Instance);
        simulator.RunToEnd().ShouldBe(RunEnd.AllCallsEnded);
        return simulator;
    }

    private static WebStub Stub(string url, StubReply reply) => new() { Url = url, Replies = [reply] };

    private static IEnumerable<string> Heard(Simulator simulator) =>
        simulator.Journal.Entries.OfType<PromptEntry>().Select(prompt => prompt.Audio ?? prompt.Text);
}
