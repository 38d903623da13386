using CallXmlSim.Recognition;

namespace CallXmlSim.Simulation.Callers;

/// <summary>Presses keys at given times after the call is answered, whatever is heard then.</summary>
/// <param name="keys">The keys and their times.</param>
public sealed class KeysAtTimes(IReadOnlyList<(DtmfDigit Key, TimeSpan At)> keys) : ICallerBehaviour
{
    void ICallerBehaviour.Answered(VirtualCaller caller)
    {
        foreach (var (key, at) in keys)
            caller.Press(key, at);
    }
}
