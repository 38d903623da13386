using System.Globalization;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.CallXml.Recordings;

/// <summary>The run state of an element that records, from the tone to the end of an upload.</summary>
internal sealed class RecordingUnderWay(
    RecordingDestination destination, string termDigits, string? timeVariable, RecordingRequest request)
{
    private char _key;
    private RecordingEnd _end;
    private bool _hasBegun;

    /// <summary>Whether anything was recorded.</summary>
    public bool HasSound { get; private set; }

    /// <summary>What ends the recording.</summary>
    public ListenModes Modes => termDigits.Length > 0 ? ListenModes.Dtmf : ListenModes.None;

    /// <summary>Begins. Keys typed ahead are of no interest any longer (6.7).</summary>
    public Progress Start(CallXmlSession session)
    {
        session.Digits.Clear();
        _hasBegun = true;
        session.Frames.Top.State = this;
        session.Listen(Modes);
        return session.StartRecording(request);
    }

    /// <summary>A key may end the recording; any other is queued.</summary>
    public Progress KeyPressed(CallXmlSession session, char key)
    {
        if (_hasBegun && _key == 0 && termDigits.Contains(key))
        {
            _key = key;
            session.StopRecording();
        }
        else
        {
            session.Digits.Add(key);
        }

        return Progress.Wait;
    }

    /// <summary>The recording goes where it belongs; an upload is waited for.</summary>
    public Progress Completed(CallXmlSession session, Recording recording)
    {
        _end = recording.End;
        HasSound = recording.HasSound;
        if (timeVariable is not null)
        {
            var milliseconds = (long)recording.Duration.TotalMilliseconds;
            session.Variables.Set(timeVariable, milliseconds.ToString(CultureInfo.InvariantCulture));
        }

        switch (destination.Kind)
        {
            case RecordingDestinationKind.Variable:
                session.Variables.Set(destination.Text, recording.Url.OriginalString);
                break;
            case RecordingDestinationKind.Delivery:
                session.Emit(new DeliverRecordingEffect(recording, destination.Url!));
                break;
            case RecordingDestinationKind.Upload:
                return session.Fetch(UploadOf(recording));
        }

        return Finish(session);
    }

    /// <summary>The upload has ended.</summary>
    public Progress Uploaded(CallXmlSession session, FetchOutcome outcome) => outcome switch
    {
        FetchReply { IsSuccess: true } => Finish(session),
        FetchReply reply => Fail(session, $"\"{reply.Url}\" answered with status {reply.Status}"),
        FetchFailure failure => Fail(session, failure.Message),
        _ => Fail(session, "there was no reply"),
    };

    // 7.7: multipart/form-data with the file in the field "filename".
    private FetchRequest UploadOf(Recording recording)
    {
        var file = new FetchFile(recording.Name, recording.ContentType, recording.Content);
        return new FetchRequest("POST", destination.Url!, [new FetchField("filename", "") { File = file }], FetchPurpose.Data);
    }

    private static Progress Fail(CallXmlSession session, string problem) =>
        session.RaiseError(ErrorType.Telephony, $"the recording could not be sent: {problem}");

    // After a hangup its own event follows, or waits already for the end of the upload.
    private Progress Finish(CallXmlSession session) => _end switch
    {
        RecordingEnd.MaxTime => session.Raise(CallXmlEvent.MaxTime),
        RecordingEnd.Silence => session.Raise(CallXmlEvent.MaxSilence),
        RecordingEnd.Stopped when _key != 0 => session.Raise(CallXmlEvent.TerminatingDigit(_key)),
        RecordingEnd.HangUp when destination.Kind != RecordingDestinationKind.Upload => Progress.Wait,
        _ => session.Complete(),
    };
}
