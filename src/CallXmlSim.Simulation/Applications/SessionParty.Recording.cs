using CallXmlSim.Recognition;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Audio;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Prompts;
using CallXmlSim.Simulation.Recordings;

namespace CallXmlSim.Simulation.Applications;

/// <content>Recording the caller, what the caller says, and the whole call.</content>
internal sealed partial class SessionParty
{
    private Recorder? _recorder;
    private CallRecorder? _callRecorder;

    void IPromptOwner.SegmentHeard(TimeSpan start, TimeSpan length, PromptSegment segment, AudioFile? file)
    {
        if (segment is SpeechSegment or AudioSegment)
            _callRecorder?.HearSession(start, length, file);
    }

    // A caller who is recorded is listened to, whatever else the session listens for.
    void IRecordingOwner.RecordingBegins() => Line!.OtherThan(this).OnListening(Line, ListensFor | ListenModes.Speech);

    void IRecordingOwner.RecordingEnded(WaitToken token, Recording recording)
    {
        _recorder = null;
        if (Line is { State: LegState.Connected } line)
            line.OtherThan(this).OnListening(line, ListenModes.None);
        Receive(new RecordingCompletedInput(token, recording));
    }

    // Whoever else the session is connected with is on the session's side of the call.
    private void Hear(CallLeg leg, Utterance utterance)
    {
        if (_recorder is null && _callRecorder is null)
            return;
        var (length, file) = SoundOf(utterance);
        if (leg != Line)
        {
            _callRecorder?.HearSession(World.Now, length, file);
            return;
        }

        _recorder?.Hear(length, file);
        _callRecorder?.HearCaller(length, file);
    }

    private void CarryOutRecording(SessionEffect effect)
    {
        switch (effect)
        {
            case StartRecordingEffect start:
                StartRecording(start);
                break;
            case StopRecordingEffect stop:
                StopRecording(stop.Token);
                break;
            case StartCallRecordingEffect start:
                StartCallRecording(start.Name);
                break;
            case StopCallRecordingEffect:
                StopCallRecording(RecordingEnd.Stopped);
                break;
            default:
                Record(effect);
                break;
        }
    }

    private void StartRecording(StartRecordingEffect start)
    {
        _recorder?.Stop(RecordingEnd.Stopped);
        _recorder = new Recorder(World, Reference, start, this);
        _recorder.Start();
        if (Line is not { State: LegState.Connected })
            _recorder.Stop(RecordingEnd.HangUp);
    }

    private void StopRecording(WaitToken token)
    {
        if (_recorder?.Effect.Token == token)
            _recorder.Stop(RecordingEnd.Stopped);
    }

    private void StartCallRecording(string name)
    {
        StopCallRecording(RecordingEnd.Stopped);
        _callRecorder = new CallRecorder(World, Reference, name);
        _callRecorder.Start();
    }

    private void StopCallRecording(RecordingEnd end)
    {
        _callRecorder?.Stop(end);
        _callRecorder = null;
    }

    private void StopRecordings(RecordingEnd end)
    {
        _recorder?.Stop(end);
        StopCallRecording(end);
    }

    private Recording? RecordingOf(Utterance utterance)
    {
        if (_listening.SpeechRecordedAs is not { } format)
            return null;
        var (length, file) = SoundOf(utterance);
        var track = new AudioTrack(AudioTrack.CallersTone);
        track.Add(TimeSpan.Zero, length, file);
        var content = RecordingEncoder.Encode(track.Render(length), format);
        return new Recording(content, format, length, RecordingEnd.Silence) { HasSound = true };
    }

    private (TimeSpan Length, AudioFile? File) SoundOf(Utterance utterance)
    {
        var length = utterance.Duration > TimeSpan.Zero
            ? utterance.Duration
            : World.Options.SpeakingRate.DurationOf(utterance.Text);
        var file = utterance.Audio.IsEmpty ? null : AudioFile.Read(utterance.Audio, "", "", out _);
        return (length, file);
    }
}
