using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.Sessions.Effects;

/// <summary>Record the caller; ends in <see cref="Inputs.RecordingCompletedInput"/>. Keys still come as inputs.</summary>
/// <param name="Token">Comes back with the recording.</param>
/// <param name="Request">How to record.</param>
public sealed record StartRecordingEffect(WaitToken Token, RecordingRequest Request) : SessionEffect;

/// <summary>Stop a recording now; what was recorded so far still comes as its completion.</summary>
/// <param name="Token">The token of the recording.</param>
public sealed record StopRecordingEffect(WaitToken Token) : SessionEffect;
