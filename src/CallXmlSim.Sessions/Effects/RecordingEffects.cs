using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.Sessions.Effects;

/// <summary>
/// Record the caller; ends in <see cref="Inputs.RecordingCompletedInput"/>. Keys still come as inputs, and are not heard
/// in the recording. The world keeps what was recorded under its name. No listening need be announced for it: the caller
/// is told when the recording begins, which is after the tone.
/// </summary>
/// <param name="Token">Comes back with the recording.</param>
/// <param name="Request">How to record.</param>
public sealed record StartRecordingEffect(WaitToken Token, RecordingRequest Request) : SessionEffect;

/// <summary>Stop a recording now; what was recorded so far still comes as its completion.</summary>
/// <param name="Token">The token of the recording.</param>
public sealed record StopRecordingEffect(WaitToken Token) : SessionEffect;

/// <summary>
/// Record the whole call from now on, until it ends or <see cref="StopCallRecordingEffect"/>: a stereo WAV file with the
/// caller on the left and the session on the right. The world keeps it; no input tells of it.
/// </summary>
/// <param name="Name">The file name that it is kept under (<see cref="RecordingName"/>).</param>
public sealed record StartCallRecordingEffect(string Name) : SessionEffect;

/// <summary>End the recording of the call, if there is one.</summary>
public sealed record StopCallRecordingEffect : SessionEffect
{
    /// <summary>The one instance.</summary>
    public static readonly StopCallRecordingEffect Instance = new();
}

/// <summary>
/// Hand a recording to somebody whom the world does not simulate: mail it, or transfer it by FTP. That it was sent is
/// told in the journal. Uploads by HTTP are requests like others, with a file among their fields.
/// </summary>
/// <param name="Recording">The recording.</param>
/// <param name="Destination">Whom to: a <c>mailto:</c> or <c>ftp:</c> URL.</param>
public sealed record DeliverRecordingEffect(Recording Recording, Uri Destination) : SessionEffect;
