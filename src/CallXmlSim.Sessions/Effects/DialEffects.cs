using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.Sessions.Effects;

/// <summary>
/// Place a call on the session's own line; it becomes the session's call when answered. Ends in
/// <see cref="Inputs.DialAnsweredInput"/> or <see cref="Inputs.DialFailedInput"/>.
/// </summary>
/// <param name="Token">Comes back with what becomes of it.</param>
/// <param name="Request">Whom to call, and how.</param>
public sealed record PlaceCallEffect(WaitToken Token, DialRequest Request) : SessionEffect;

/// <summary>
/// Connect the session's caller with another party. A bridge stays under the session's control and ends in
/// <see cref="Inputs.BridgeEndedInput"/>; a blind transfer gives the call away. While the far end rings, the session can play
/// prompts to its caller. When the caller hangs up, the far end is released, and the session gets
/// <see cref="Inputs.LegHungUpInput"/> alone.
/// </summary>
/// <param name="Token">Comes back with what becomes of it.</param>
/// <param name="Request">Whom to call, and how.</param>
/// <param name="Kind">How the two are connected.</param>
public sealed record TransferEffect(WaitToken Token, DialRequest Request, TransferKind Kind) : SessionEffect
{
    /// <summary>
    /// Whether the session gets the keys and words of its caller as inputs while the bridge lasts. They reach the far end
    /// in any case.
    /// </summary>
    public bool Listens { get; init; }
}

/// <summary>How a transfer connects the parties.</summary>
public enum TransferKind
{
    /// <summary>The session stays in the call: <see cref="Inputs.DialAnsweredInput"/>, later the bridge ends.</summary>
    Bridge,

    /// <summary>The call is given away at once: <see cref="Inputs.TransferredInput"/>.</summary>
    Blind,

    /// <summary>The call is given away when the far end has answered, and stays otherwise.</summary>
    Consultation,
}

/// <summary>
/// End an outbound call attempt or a bridge; the far end is released, the session keeps its caller. A bridge still ends in
/// <see cref="Inputs.BridgeEndedInput"/>; an attempt ends without an input.
/// </summary>
/// <param name="Token">The token of the effect that began it.</param>
public sealed record ReleaseFarEndEffect(WaitToken Token) : SessionEffect;
