using CallXmlSim.Sessions.Effects;
using CallXmlSim.Simulation;
using CallXmlSim.Simulation.Calls;
using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.Cli.Playing;

/// <summary>How a call went, told by its journal.</summary>
internal static class CallResult
{
    /// <summary>Why the call counts as failed; <c>null</c> if it ran to an end.</summary>
    public static string? FindFailure(Simulator world, RunEnd end)
    {
        foreach (var entry in world.Journal.Entries)
        {
            if (entry is EndedEntry { End.Reason: EndReason.UnhandledError or EndReason.LimitExceeded } ended)
                return $"The script failed: {ended.End.Detail}";
            if (entry is RefusedEntry { Leg.Role: LegRole.Caller or LegRole.Customer } refused)
                return $"The call was not connected: {refused.Cause}";
        }

        return end switch
        {
            RunEnd.Waiting => "The call waits for ever. Use --hangup-after or --press to go on.",
            RunEnd.TimeLimit => $"The call was not over after {world.Options.TimeLimit.TotalHours} hours of virtual time.",
            RunEnd.EventLimit => $"The call was not over after {world.Options.EventLimit} events.",
            _ => null,
        };
    }
}
