using System.Text.RegularExpressions;
using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.FarEnds;

namespace CallXmlSim.Conformance.Tests.VoiceXml;

/// <summary>Lets the numbers that a test's documents dial behave as its <c>telephony</c> says.</summary>
internal static partial class SimulatedNetwork
{
    private static readonly TimeSpan Talk = TimeSpan.FromSeconds(2);

    /// <summary>How long after the call began the caller hangs up; <c>null</c> for never.</summary>
    public static TimeSpan? CallerHangsUpAfter(VoiceXmlTest test) =>
        test.Telephony == "transfer: caller_hangup" ? TimeSpan.FromSeconds(20) : null;

    /// <summary>What the caller ends a transfer with, such as <c>say alpha</c>; <c>null</c> for nothing.</summary>
    public static string? UnaskedInput(VoiceXmlTest test) =>
        test is { Telephony: "transfer: near_end_disconnect", Inputs: [.., var last] } ? last : null;

    /// <summary>Sets up the numbers.</summary>
    public static void SetUp(Simulator simulator, VoiceXmlManifest manifest, VoiceXmlTest test)
    {
        var numbers = test.Documents
            .Where(document => Path.GetExtension(document) is ".txml" or ".vxml")
            .SelectMany(document => Number().Matches(File.ReadAllText(Path.Combine(manifest.Folder, document))))
            .Select(match => match.Groups[1].Value)
            .Distinct();
        foreach (var number in numbers)
            simulator.MapNumber(number, FarEndOf(test));
    }

    private static FarEnd FarEndOf(VoiceXmlTest test) => test.Telephony switch
    {
        "transfer: noanswer" => FarEnd.NotAnswering,
        "transfer: busy" => FarEnd.Busy,
        "transfer: network_busy" => FarEnd.NetworkBusy,
        "transfer: far_end_disconnect" or "transfer: blind" => new FarEnd { Behaviour = static () => new HangsUp() },
        _ => new FarEnd(),
    };

    [GeneratedRegex(@"(?:tel|pstn):/*([+0-9()-]+)")]
    private static partial Regex Number();

    private sealed class HangsUp : ICallerBehaviour
    {
        void ICallerBehaviour.Started(VirtualCaller caller) => caller.HangUp(Talk);
    }
}
