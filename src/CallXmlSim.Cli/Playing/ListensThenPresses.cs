using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Callers;

namespace CallXmlSim.Cli.Playing;

/// <summary>A polite caller: hears the prompts out, and presses one key when the script falls silent and listens.</summary>
/// <param name="key">The key.</param>
internal sealed class ListensThenPresses(DtmfDigit key) : ICallerBehaviour
{
    /// <summary>From the end of the prompt to the key.</summary>
    private static readonly TimeSpan ReactionTime = TimeSpan.FromSeconds(1);

    private int _promptsHeard;
    private bool _hasPressed;

    void ICallerBehaviour.PromptStarted(VirtualCaller caller, PromptSegment prompt) => _promptsHeard++;

    void ICallerBehaviour.PromptEnded(VirtualCaller caller, PromptSegment prompt, bool interrupted) =>
        caller.WakeUp(ReactionTime, this, _promptsHeard);

    void ICallerBehaviour.WokenUp(VirtualCaller caller, int tag)
    {
        if (_hasPressed || tag != _promptsHeard || !caller.ListenedFor.HasFlag(ListenModes.Dtmf))
            return;
        _hasPressed = true;
        caller.Press(key);
    }
}
