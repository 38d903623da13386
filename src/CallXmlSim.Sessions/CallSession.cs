using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.Sessions;

/// <summary>
/// One application's run on one call: a state machine without I/O. <see cref="Advance"/> takes one input, runs to the
/// next wait or to the end, and leaves what the world has to do in a list of effects. Not thread-safe; the same inputs
/// at the same times give the same effects.
/// </summary>
public abstract class CallSession
{
    /// <summary>Creates a session that waits for its <see cref="SessionStartedInput"/>.</summary>
    protected CallSession(SessionOptions options) => Options = options;

    /// <summary>The settings that the session was created with.</summary>
    public SessionOptions Options { get; }

    /// <summary>Whether the session has ended; every further input is ignored.</summary>
    public abstract bool HasEnded { get; }

    /// <summary>Hands the session an input and collects what it does until it waits again.</summary>
    /// <param name="input">What happened. An input whose token is stale is dropped without effect.</param>
    /// <param name="effects">Receives the effects in order; what is already in the list is left alone.</param>
    public abstract void Advance(SessionInput input, List<SessionEffect> effects);

    /// <summary>
    /// The present value of a variable of the script, or the last one when the session has ended; <c>null</c> if it was
    /// never set. For tests and inspection: nothing in a call depends on it.
    /// </summary>
    /// <param name="name">The name as the script's language writes it.</param>
    public virtual string? Variable(string name) => null;
}
