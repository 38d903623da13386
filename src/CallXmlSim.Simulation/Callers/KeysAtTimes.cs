using CallXmlSim.Recognition;

namespace CallXmlSim.Simulation.Callers;

/// <summary>Presses keys at given times, whatever is heard then. A key pressed while nobody has answered is lost.</summary>
/// <param name="keys">The keys, and how long after dialling each is pressed.</param>
public sealed class KeysAtTimes(IReadOnlyList<(DtmfDigit Key, TimeSpan At)> keys) : ICallerBehaviour
{
    void ICallerBehaviour.Started(VirtualCaller caller)
    {
        foreach (var (key, at) in keys)
            caller.Press(key, at);
    }
}
