using CallXmlSim.Testing.Scenarios;

namespace CallXmlSim.Testing.Tests.Fluent;

/// <summary>A caller who is heard with audio files, and what scripts record of it.</summary>
public class RecordingTests
{
    private const string Tone = "Scenarios/Reading/Files/tone.wav";

    private static readonly CallScenario Recorder = CallScenario.ForText("""
        <callxml version="3.0">
          Speak.
          <recordaudio value="first.wav" beep="false" maxsilence="2s"/>
          Speak again.
          <recordaudio value="http://mail.example/box" beep="false" maxsilence="2s" termdigits="#"/>
          <say>Thank you.</say>
        </callxml>
        """).WithoutContactCenter().WithWeb("http://mail.example/*", Reply.Status(201));

    private static readonly CallScenario Speaker = Recorder
        .Hears("Speak")
        .Plays(Tone)
        .Hears("Speak again")
        .Says("Hello Ann")
        .Presses("#", When.After(TimeSpan.FromSeconds(1)))
        .Hears("Thank you");

    [Fact]
    public void What_is_played_is_recorded_as_long_as_it_is() => Speaker
        .Recorded("first.wav", atLeast: TimeSpan.FromSeconds(2), atMost: TimeSpan.FromSeconds(2.5))
        .Recorded(sentTo: "http://mail.example/box")
        .Verify().Passed.ShouldBeTrue();

    [Fact]
    public void Recordings_are_expected_in_their_order() =>
        Differences(Speaker.Recorded(sentTo: "http://mail.example/box").Recorded("first.wav"))
            .ShouldHaveSingleItem().ShouldStartWith("Expected a recording exactly \"first.wav\", but the script made no such recording");

    [Fact]
    public void A_recording_of_another_name_length_or_destination_is_told() => Differences(Speaker
        .Recorded("second.wav")
        .Recorded("first.wav", atLeast: TimeSpan.FromSeconds(9))
        .Recorded("first.wav", sentTo: TextPattern.Part("ftp:")))
        .Count.ShouldBe(3);

    [Fact]
    public void That_nothing_is_recorded_can_be_said_and_be_wrong()
    {
        Differences(Speaker.NothingRecorded()).ShouldHaveSingleItem().ShouldStartWith("Expected no recording, but the script made first.wav of ");
        CallScenario.ForText("<callxml version=\"3.0\"><say>Hello.</say></callxml>").NothingRecorded().Verify();
    }

    [Fact]
    public void A_file_that_is_played_can_be_placed_in_time() => Recorder
        .Plays(Tone, When.After(TimeSpan.FromSeconds(1.5)))
        .Recorded("first.wav")
        .Verify().Passed.ShouldBeTrue();

    [Fact]
    public void What_is_no_audio_file_cannot_be_played()
    {
        const string script = "Scenarios/Reading/Files/menu.xml";
        Should.Throw<ArgumentException>(() => Recorder.Plays(script)).Message.ShouldStartWith($"\"{script}\" cannot be played: ");
        Should.Throw<FileNotFoundException>(() => Recorder.Plays("nowhere.wav"));
    }

    private static List<string> Differences(CallScenario scenario) => [.. scenario.Run().Failures.Select(failure => failure.Message)];
}
