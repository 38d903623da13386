using System.Globalization;
using CallXmlSim.ContactCenter.Events;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Mends;

namespace CallXmlSim.Testing.Scenarios.Expectations;

/// <summary>The contact center routes the call, in the end, to a queue or an agent, or nowhere.</summary>
internal sealed record RouteExpectation : Expectation
{
    /// <summary>Whether the call must not be routed at all.</summary>
    public bool IsNowhere { get; init; }

    /// <summary>The queue's id; <c>null</c> for any.</summary>
    public int? Queue { get; init; }

    /// <summary>The agent who accepts the call; <c>null</c> for any or none.</summary>
    public string? Agent { get; init; }

    /// <summary>What sends the call to the queue; <c>null</c> for anything.</summary>
    public QueuedBy? By { get; init; }

    /// <inheritdoc/>
    public override void Check(CallRecord call, List<ScenarioFailure> failures)
    {
        var at = LastOf<RoutedEntry>(call);
        if (at is not { } entry)
        {
            if (!IsNowhere)
                Fail(failures, $"Expected the call to be routed {this}, but it was routed nowhere.", mends: [Set("nowhere")]);
            return;
        }

        var routed = (RoutedEntry)call.Entries[entry];
        var fits = !IsNowhere && (Queue ?? routed.Queue) == routed.Queue && (By ?? routed.By) == routed.By;
        if (!fits)
            Fail(failures, $"Expected the call to be routed {this}, but it was routed {Describe(routed.Queue, routed.By)}.", entry, Mends(routed));
        else if (Agent is not null)
            CheckAgent(call, failures);
    }

    /// <summary>The route as a phrase: <c>to queue 114 by request</c>.</summary>
    public override string ToString() =>
        IsNowhere ? "nowhere" : Describe(Queue, By) + (Agent is null ? "" : $" and taken by {Agent}");

    private IEnumerable<Mend> Mends(RoutedEntry routed)
    {
        var queue = routed.Queue.ToString(CultureInfo.InvariantCulture);
        if (IsNowhere)
            yield return Set(queue);
        if (Queue is { } id && id != routed.Queue)
            yield return Set(queue, "queue");
        if (By is { } by && by != routed.By)
            yield return Set(RouteName.Of(routed.By), "by");
    }

    private void CheckAgent(CallRecord call, List<ScenarioFailure> failures)
    {
        var at = LastOf<OfferAcceptedEntry>(call);
        var taken = at is { } entry ? ((OfferAcceptedEntry)call.Entries[entry]).Agent : null;
        if (taken != Agent)
            Fail(failures, $"Expected the call to be taken by {Agent}, but {(taken is null ? "no agent took it" : $"{taken} took it")}.", at, [taken is null ? Remove("agent") : Set(taken, "agent")]);
    }

    private static string Describe(int? queue, QueuedBy? by)
    {
        var to = queue is { } id ? $"to queue {id.ToString(CultureInfo.InvariantCulture)}" : "to a queue";
        return by is { } route ? $"{to} by {RouteName.Of(route)}" : to;
    }

    private static int? LastOf<T>(CallRecord call)
        where T : JournalEntry
    {
        for (var i = call.Entries.Count - 1; i >= 0; i--)
        {
            if (call.Entries[i] is T entry && call.IsCallers(entry))
                return i;
        }

        return null;
    }
}
