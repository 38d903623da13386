using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.Simulation.Callers;

/// <summary>Several behaviours of one person; each is told everything, in the order given.</summary>
/// <param name="behaviours">The behaviours.</param>
public sealed class CombinedBehaviour(params IReadOnlyList<ICallerBehaviour> behaviours) : ICallerBehaviour
{
    void ICallerBehaviour.Started(VirtualCaller caller)
    {
        foreach (var behaviour in behaviours)
            behaviour.Started(caller);
    }

    void ICallerBehaviour.Answered(VirtualCaller caller)
    {
        foreach (var behaviour in behaviours)
            behaviour.Answered(caller);
    }

    void ICallerBehaviour.PromptStarted(VirtualCaller caller, PromptSegment prompt)
    {
        foreach (var behaviour in behaviours)
            behaviour.PromptStarted(caller, prompt);
    }

    void ICallerBehaviour.PromptEnded(VirtualCaller caller, PromptSegment prompt, bool interrupted)
    {
        foreach (var behaviour in behaviours)
            behaviour.PromptEnded(caller, prompt, interrupted);
    }

    void ICallerBehaviour.Listening(VirtualCaller caller, ListenModes modes)
    {
        foreach (var behaviour in behaviours)
            behaviour.Listening(caller, modes);
    }

    void ICallerBehaviour.KeyHeard(VirtualCaller caller, DtmfDigit key)
    {
        foreach (var behaviour in behaviours)
            behaviour.KeyHeard(caller, key);
    }

    void ICallerBehaviour.CallEnded(VirtualCaller caller)
    {
        foreach (var behaviour in behaviours)
            behaviour.CallEnded(caller);
    }
}
