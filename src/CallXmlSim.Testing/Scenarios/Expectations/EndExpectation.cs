using CallXmlSim.Sessions.Effects;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>The script ends in a given way; without a way, in any but an unhandled error or a runaway.</summary>
/// <param name="Reason">How the script ends; <c>null</c> for any regular end.</param>
internal sealed record EndExpectation(EndReason? Reason) : Expectation
{
    /// <summary>The expectation of every scenario that says nothing about the end.</summary>
    public static readonly EndExpectation Regular = new(Reason: null);

    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        for (var i = 0; i < call.Entries.Count; i++)
        {
            if (call.Entries[i] is not EndedEntry { End: var end })
                continue;
            var detail = end.Detail.Length > 0 ? $" ({end.Detail})" : "";
            if (Reason is not null && call.Entries[i].Session != call.MainSession)
                continue;
            if (Reason is { } reason && end.Reason != reason)
                Fail(failures, $"Expected the script to end by {EndName.Of(reason)}, but it ended by {EndName.Of(end.Reason)}{detail}.", i, [Set(EndName.Of(end.Reason))]);
            else if (Reason is null && end.Reason is EndReason.UnhandledError or EndReason.LimitExceeded)
                Fail(failures, $"The script ended by {EndName.Of(end.Reason)}{detail}.", i);
            else if (Reason is null)
                continue;
            return;
        }

        if (Reason is { } expected)
            Fail(failures, $"Expected the script to end by {EndName.Of(expected)}, but it did not end.", mends: [Remove()]);
    }
}
