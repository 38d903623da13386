namespace CallXmlSim.Simulation.Callers;

/// <summary>Hangs up a given time after dialling, answered or not.</summary>
/// <param name="time">How long the person stays on the line.</param>
public sealed class HangUpAfter(TimeSpan time) : ICallerBehaviour
{
    void ICallerBehaviour.Started(VirtualCaller caller) => caller.HangUp(time);
}
