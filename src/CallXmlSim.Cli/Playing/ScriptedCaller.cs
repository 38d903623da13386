using CallXmlSim.Cli.Arguments;
using CallXmlSim.Simulation.Callers;

namespace CallXmlSim.Cli.Playing;

/// <summary>The caller of <c>callxmlsim run</c>: does what the options say, and is silent otherwise.</summary>
internal static class ScriptedCaller
{
    /// <summary>How far keys that are pressed at one time lie apart.</summary>
    private static readonly TimeSpan BetweenKeys = TimeSpan.FromMilliseconds(200);

    /// <summary>Makes a caller of the options.</summary>
    public static ICallerBehaviour Create(IReadOnlyList<KeyPresses> presses, TimeSpan? hangUpAfter)
    {
        var behaviours = new List<ICallerBehaviour>
        {
            new KeysWhenListening([.. presses.Where(press => press.At is null).SelectMany(press => press.Keys)]),
            new KeysAtTimes([.. presses.Where(press => press.At is not null).SelectMany(press =>
                press.Keys.Select((key, i) => (key, press.At!.Value + i * BetweenKeys)))]),
        };
        if (hangUpAfter is { } time)
            behaviours.Add(new HangUpAfter(time));
        return new CombinedBehaviour(behaviours);
    }
}
