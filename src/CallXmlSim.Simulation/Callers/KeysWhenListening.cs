using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.Simulation.Callers;

/// <summary>
/// Presses keys one after another: each when the other side next begins to listen for keys, after a short time to react.
/// If it listens no longer by then, the key waits for the next listening.
/// </summary>
/// <param name="keys">The keys in order.</param>
public sealed class KeysWhenListening(IReadOnlyList<DtmfDigit> keys) : ICallerBehaviour
{
    private int _next;
    private int _listening;

    /// <summary>From the beginning of listening to the key: 1 second.</summary>
    public TimeSpan ReactionTime { get; init; } = TimeSpan.FromSeconds(1);

    void ICallerBehaviour.Listening(VirtualCaller caller, ListenModes modes)
    {
        _listening++;
        if (modes.HasFlag(ListenModes.Dtmf) && _next < keys.Count)
            caller.WakeUp(ReactionTime, this, _listening);
    }

    void ICallerBehaviour.WokenUp(VirtualCaller caller, int tag)
    {
        if (tag == _listening && _next < keys.Count)
            caller.Press(keys[_next++]);
    }
}
