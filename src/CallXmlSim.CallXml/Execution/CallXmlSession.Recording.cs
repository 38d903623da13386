using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.CallXml.Execution;

/// <content>Recordings of the caller and of the call (CallXML 3.0 reference, 2.23, 2.24).</content>
internal sealed partial class CallXmlSession
{
    private bool _recordsCall;

    /// <summary>Records the caller; the running element waits for its end.</summary>
    public Progress StartRecording(RecordingRequest request)
    {
        _waits.Recording = _waits.Next();
        Emit(new StartRecordingEffect(_waits.Recording, request));
        return Progress.Wait;
    }

    /// <summary>Ends the recording of the caller, if there is one; its completion still comes.</summary>
    public void StopRecording()
    {
        if (_waits.Recording.Number != 0)
            Emit(new StopRecordingEffect(_waits.Recording));
    }

    /// <summary>
    /// Switches call recording on. Whether this call is one of those to be recorded is up to the session's seed.
    /// </summary>
    /// <param name="share">How many calls of a hundred are recorded.</param>
    /// <param name="info">The literal part of the file name.</param>
    /// <returns><c>false</c> when it is on already, which is an error.</returns>
    public bool TryStartCallRecording(int share, string info)
    {
        if (_recordsCall)
            return false;
        _recordsCall = true;
        if (new Random(Options.Seed).Next(100) < share)
            Emit(new StartCallRecordingEffect(RecordingName.From($"{NameOf("session.accountid")}-{NameOf("session.applicationid")}-{Options.SessionId}-{info}.wav")));
        return true;
    }

    /// <summary>Switches call recording off, if it is on.</summary>
    public void StopCallRecording()
    {
        if (!_recordsCall)
            return;
        _recordsCall = false;
        Emit(StopCallRecordingEffect.Instance);
    }

    // AccountID-ApplicationID-SessionID-info.wav: what the platform has no id of is 0.
    private string NameOf(string variable) => SystemVariables.Find(variable)!(this) is { Length: > 0 } id ? id : "0";

    private Progress RecordingCompleted(Recording recording)
    {
        _waits.Recording = default;
        return Frames.Top.Node.RecordingCompleted(this, recording);
    }
}
