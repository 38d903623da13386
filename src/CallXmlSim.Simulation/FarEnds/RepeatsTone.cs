using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Callers;

namespace CallXmlSim.Simulation.FarEnds;

/// <summary>Plays its tone ten times, with pauses of 2 seconds, and hangs up when nobody of its kind replies.</summary>
/// <param name="tone">The tone.</param>
internal sealed class RepeatsTone(ToneSegment tone) : ICallerBehaviour
{
    private const int Times = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    void ICallerBehaviour.Answered(VirtualCaller caller)
    {
        for (var i = 0; i < Times; i++)
            caller.Play(tone, i * (tone.Duration + Pause));
        caller.HangUp(Times * (tone.Duration + Pause));
    }
}
