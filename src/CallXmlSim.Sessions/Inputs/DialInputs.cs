using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.Sessions.Inputs;

/// <summary>The far end answered.</summary>
/// <param name="Token">The token of the dialling effect.</param>
public sealed record DialAnsweredInput(WaitToken Token) : SessionInput
{
    /// <summary>The leg to the far end; for a call on the session's own line it is the session's call from now on.</summary>
    public CallDetails? Call { get; init; }
}

/// <summary>The far end could not be had.</summary>
/// <param name="Token">The token of the dialling effect.</param>
/// <param name="Failure">Why not.</param>
public sealed record DialFailedInput(WaitToken Token, DialFailure Failure) : SessionInput;

/// <summary>Call progress analysis has a result; there may be several, one after another.</summary>
/// <param name="Token">The token of the dialling effect.</param>
/// <param name="Result">What was found.</param>
public sealed record CallAnalysedInput(WaitToken Token, CallAnalysisResult Result) : SessionInput;

/// <summary>The session's caller was given away to another party; the session's leg is gone.</summary>
/// <param name="Token">The token of the transfer effect.</param>
public sealed record TransferredInput(WaitToken Token) : SessionInput;

/// <summary>A bridge has ended.</summary>
/// <param name="Token">The token of the transfer effect.</param>
/// <param name="Reason">Who ended it.</param>
/// <param name="Duration">How long the two were connected.</param>
public sealed record BridgeEndedInput(WaitToken Token, BridgeEnd Reason, TimeSpan Duration) : SessionInput;

/// <summary>Who ended a bridge.</summary>
public enum BridgeEnd
{
    /// <summary>The far end hung up.</summary>
    FarEnd,

    /// <summary>The network ended it.</summary>
    Network,

    /// <summary>The session ended it.</summary>
    Session,
}
