using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.Simulation.Callers;

/// <summary>
/// What somebody on the line does about what happens there. The methods are told what the person perceives, in order of
/// time, and answer with the verbs of the <see cref="VirtualCaller"/>. Every method does nothing unless implemented.
/// </summary>
public interface ICallerBehaviour
{
    /// <summary>The person dialled, or was rung.</summary>
    void Started(VirtualCaller caller)
    {
    }

    /// <summary>The call was answered.</summary>
    void Answered(VirtualCaller caller)
    {
    }

    /// <summary>A part of a prompt begins.</summary>
    void PromptStarted(VirtualCaller caller, PromptSegment prompt)
    {
    }

    /// <summary>A part of a prompt was heard to its end, or was cut off.</summary>
    void PromptEnded(VirtualCaller caller, PromptSegment prompt, bool interrupted)
    {
    }

    /// <summary>The other side listens for input from now on, begins to listen anew, or listens no longer.</summary>
    void Listening(VirtualCaller caller, ListenModes modes)
    {
    }

    /// <summary>Another party of a bridge or conference pressed a key.</summary>
    void KeyHeard(VirtualCaller caller, DtmfDigit key)
    {
    }

    /// <summary>The time given to <see cref="VirtualCaller.WakeUp"/> is over.</summary>
    /// <param name="caller">The person.</param>
    /// <param name="tag">The number given to <see cref="VirtualCaller.WakeUp"/>.</param>
    void WokenUp(VirtualCaller caller, int tag)
    {
    }

    /// <summary>The call is over for this person, whoever ended it.</summary>
    void CallEnded(VirtualCaller caller)
    {
    }
}
