using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Callers;

namespace CallXmlSim.Simulation.FarEnds;

/// <summary>Speaks its greeting, beeps half a second later, records for a time and hangs up then.</summary>
/// <param name="greeting">The greeting.</param>
internal sealed class AnsweringMachine(string greeting) : ICallerBehaviour
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan RecordingTime = TimeSpan.FromMinutes(2);

    void ICallerBehaviour.Answered(VirtualCaller caller)
    {
        var utterance = new Utterance(greeting);
        var beep = caller.DurationOf(utterance) + Pause;
        caller.Say(utterance);
        caller.Play(Tones.Beep, beep);
        caller.HangUp(beep + Tones.Beep.Duration + RecordingTime);
    }
}
