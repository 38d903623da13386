using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.Sessions.Inputs;

/// <summary>A recording has ended.</summary>
/// <param name="Token">The recording's token.</param>
/// <param name="Recording">What was recorded.</param>
public sealed record RecordingCompletedInput(WaitToken Token, Recording Recording) : SessionInput;
