using CallXmlSim.Recognition;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Audio;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Simulation.Tests.Audio;

namespace CallXmlSim.Simulation.Tests.Recordings;

/// <summary>Recording a caller: what ends it, and what is in the file.</summary>
public class RecorderTests
{
    private static readonly RecordingRequest Usual =
        new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(5), Beep: true, RecordingFormat.Wav);

    [Fact]
    public void Silence_ends_it_and_is_not_part_of_it()
    {
        var (recording, simulator) = Record(Usual, new Speaks(Words(2), after: 1));
        recording.End.ShouldBe(RecordingEnd.Silence);
        recording.Duration.ShouldBe(TimeSpan.FromSeconds(3));
        recording.Name.ShouldBe("recording-1.wav");

        // Dialling 0.1 s, tone 0.5 s, a second before the first word, two of speech, five of silence.
        simulator.Journal.Entries.OfType<RecordingEntry>().Single().Time.ShouldBe(TimeSpan.FromSeconds(8.6));
    }

    [Fact]
    public void The_file_has_silence_before_the_words_and_sound_where_they_are()
    {
        var (recording, _) = Record(Usual, new Speaks(Words(2), after: 1));
        var file = AudioFile.Read(recording.Content, recording.ContentType, recording.Name, out _)!;
        file.Format.ShouldBe(AudioFormat.MuLaw);
        file.Duration.ShouldBe(recording.Duration);
        var samples = AudioDecoder.ToTelephone(file);
        samples.Take(8000).ShouldAllBe(sample => sample == 0);
        samples.Skip(8000).Max().ShouldBeInRange((short)7000, (short)9000);
    }

    [Fact]
    public void Nothing_said_gives_an_empty_file()
    {
        var (recording, _) = Record(Usual with { InitialSilence = TimeSpan.FromSeconds(2) }, SilentCaller.Instance);
        recording.End.ShouldBe(RecordingEnd.Silence);
        recording.HasSound.ShouldBeFalse();
        recording.Duration.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void The_longest_time_cuts_words_off()
    {
        var (recording, _) = Record(Usual with { MaxTime = TimeSpan.FromSeconds(2) }, new Speaks(Words(9)));
        recording.End.ShouldBe(RecordingEnd.MaxTime);
        recording.Duration.ShouldBe(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void A_hangup_keeps_what_was_said_until_then()
    {
        var (recording, _) = Record(Usual, new Speaks(Words(9), hangsUpAfter: 3));
        recording.End.ShouldBe(RecordingEnd.HangUp);
        recording.Duration.ShouldBe(TimeSpan.FromSeconds(3));
        recording.HasSound.ShouldBeTrue();
    }

    [Fact]
    public void A_callers_own_audio_is_in_the_file()
    {
        var loud = Enumerable.Repeat(G711.EncodeMuLaw(20000), 8000).ToArray();
        var utterance = Words(1) with { Audio = WavBytes.Of(7, 1, 8000, 8, loud) };
        var (recording, _) = Record(Usual, new Speaks(utterance));
        var samples = AudioDecoder.ToTelephone(AudioFile.Read(recording.Content, "", "a.wav", out _)!);
        samples.ShouldAllBe(sample => sample == G711.DecodeMuLaw(G711.EncodeMuLaw(20000)));
    }

    [Theory]
    [InlineData(RecordingFormat.MuLaw, "recording-1.ulaw")]
    [InlineData(RecordingFormat.ALaw, "recording-1.alaw")]
    public void Raw_formats_have_no_header(string type, string name)
    {
        var (recording, _) = Record(Usual with { ContentType = type }, new Speaks(Words(1)));
        recording.Content.Length.ShouldBe(8000);
        recording.Name.ShouldBe(name);
    }

    [Fact]
    public void A_recording_can_be_played_again_by_its_URL()
    {
        var application = new ScriptedApplication(input => input switch
        {
            SessionStartedInput => [AnswerEffect.Instance, new StartRecordingEffect(new WaitToken(1), Usual)],
            RecordingCompletedInput completed =>
                [new PlayPromptsEffect(new WaitToken(2), [new AudioSegment(completed.Recording.Url)])],
            PromptsCompletedInput => [new EndEffect(EndReason.DocumentEnd)],
            _ => [],
        });
        var simulator = Run(application, new Speaks(Words(2)));
        simulator.Journal.Entries.OfType<PromptEntry>().Single().Duration.ShouldBe(TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData(RecordingFormat.Wav)]
    [InlineData(RecordingFormat.MuLaw)]
    public void What_is_said_comes_with_a_recording_when_that_is_asked_for(string format)
    {
        var application = new ScriptedApplication(input => input switch
        {
            SessionStartedInput => [AnswerEffect.Instance, new ListenEffect(ListenModes.Speech) { SpeechRecordedAs = format }],
            UtteranceSpokenInput => [new EndEffect(EndReason.DocumentEnd)],
            _ => [],
        });
        Run(application, new Speaks(Words(2)));
        var recording = application.Inputs.OfType<UtteranceSpokenInput>().Single().Recording!;
        recording.Duration.ShouldBe(TimeSpan.FromSeconds(2));
        recording.ContentType.ShouldBe(format);
    }

    [Fact]
    public void A_whole_call_has_the_caller_on_the_left_and_the_script_on_the_right()
    {
        var application = new ScriptedApplication(input => input switch
        {
            SessionStartedInput =>
            [
                AnswerEffect.Instance,
                new StartCallRecordingEffect("0-0-1-all.wav"),
                new PlayPromptsEffect(new WaitToken(1), [new SpeechSegment("Say something.")]),
            ],
            PromptsCompletedInput => [ListenEffect.Speech],
            UtteranceSpokenInput => [new EndEffect(EndReason.DocumentEnd)],
            _ => [],
        });
        var simulator = Run(application, new Speaks(Words(1)));
        var recording = simulator.Recordings.Find("0-0-1-all.wav")!;
        var file = AudioFile.Read(recording.Content, "", "a.wav", out _)!;
        file.Format.ShouldBe(new AudioFormat(AudioEncoding.MuLaw, 8000, 2, 8));
        var prompt = simulator.Journal.Entries.OfType<PromptEntry>().Single().Duration;
        file.Duration.ShouldBe(prompt + TimeSpan.FromSeconds(1));
        var spoken = (int)file.Format.FramesIn(file.Data.Length) - 8000;
        Loudness(file, channel: 0, 0, spoken).ShouldBe(0);
        Loudness(file, channel: 1, 0, spoken).ShouldBeGreaterThan(5000);
        Loudness(file, channel: 0, spoken, 8000).ShouldBeGreaterThan(5000);
        Loudness(file, channel: 1, spoken, 8000).ShouldBe(0);
    }

    [Fact]
    public void Recordings_are_written_to_a_folder_by_their_names()
    {
        var (_, simulator) = Record(Usual with { Name = "greetings/101.wav" }, new Speaks(Words(1)));
        var folder = Directory.CreateTempSubdirectory("recordings");
        try
        {
            simulator.Recordings.WriteTo(folder.FullName);
            new FileInfo(Path.Combine(folder.FullName, "greetings", "101.wav")).Length.ShouldBeGreaterThan(8000);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Utterance Words(double seconds) =>
        new("some words") { Duration = TimeSpan.FromSeconds(seconds) };

    private static int Loudness(AudioFile file, int channel, int start, int count)
    {
        var loudest = 0;
        for (var i = start; i < start + count; i++)
            loudest = Math.Max(loudest, Math.Abs((int)G711.DecodeMuLaw(file.Data.Span[(i * 2) + channel])));
        return loudest;
    }

    private static (Recording Recording, Simulator Simulator) Record(RecordingRequest request, ICallerBehaviour caller)
    {
        var application = new ScriptedApplication(input => input switch
        {
            SessionStartedInput => [AnswerEffect.Instance, new StartRecordingEffect(new WaitToken(1), request)],
            RecordingCompletedInput => [new EndEffect(EndReason.DocumentEnd)],
            _ => [],
        });
        var simulator = Run(application, caller);
        return (application.Inputs.OfType<RecordingCompletedInput>().Single().Recording, simulator);
    }

    private static Simulator Run(ScriptedApplication application, ICallerBehaviour caller)
    {
        var simulator = new Simulator();
        simulator.MapNumber("100", application);
        simulator.Dial("200", "100", caller);
        simulator.RunToEnd().ShouldBe(RunEnd.AllCallsEnded);
        return simulator;
    }

    /// <summary>Says something once, when first listened to.</summary>
    private sealed class Speaks(Utterance utterance, double after = 0, double hangsUpAfter = 0) : ICallerBehaviour
    {
        private bool _hasSpoken;

        void ICallerBehaviour.Listening(VirtualCaller caller, ListenModes modes)
        {
            if (_hasSpoken || !modes.HasFlag(ListenModes.Speech))
                return;
            _hasSpoken = true;
            caller.Say(utterance, TimeSpan.FromSeconds(after));
            if (hangsUpAfter > 0)
                caller.HangUp(TimeSpan.FromSeconds(hangsUpAfter));
        }
    }
}
