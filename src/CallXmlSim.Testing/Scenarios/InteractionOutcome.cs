using CallXmlSim.ContactCenter.Interactions;
using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.Testing.Scenarios;

/// <summary>What became of the caller's interaction with the contact center.</summary>
public enum InteractionOutcome
{
    /// <summary>An agent handled it.</summary>
    Finished,

    /// <summary>The caller hung up in the queue, after more than five seconds.</summary>
    Abandoned,

    /// <summary>The caller hung up in the queue within the first five seconds.</summary>
    ShortAbandonment,

    /// <summary>The caller hung up before there was a queue.</summary>
    EndedInIvr,

    /// <summary>The platform hung up.</summary>
    Disconnected,

    /// <summary>No channel took the call.</summary>
    Rejected,
}

/// <summary>The outcomes of interactions in the words of scenario files.</summary>
internal static class InteractionOutcomeName
{
    /// <summary>The words, each with its outcome.</summary>
    public static readonly (string Name, InteractionOutcome Value)[] All =
    [
        ("finished", InteractionOutcome.Finished),
        ("abandoned", InteractionOutcome.Abandoned),
        ("short abandonment", InteractionOutcome.ShortAbandonment),
        ("ended in IVR", InteractionOutcome.EndedInIvr),
        ("disconnected", InteractionOutcome.Disconnected),
        ("rejected", InteractionOutcome.Rejected),
    ];

    /// <summary>The words for an outcome.</summary>
    public static string Of(InteractionOutcome outcome) => All[(int)outcome].Name;

    /// <summary>The outcome that the entries of one call tell; <c>null</c> when none does.</summary>
    public static InteractionOutcome? Find(IEnumerable<JournalEntry> entries)
    {
        InteractionOutcome? outcome = null;
        foreach (var entry in entries)
        {
            // The platform counts an abandonment as short when the customer leaves the queue, before the interaction is over.
            if (entry is UnqueuedEntry { ShortAbandonment: true })
                outcome = InteractionOutcome.ShortAbandonment;
            else if (entry is CallRejectedEntry)
                outcome = InteractionOutcome.Rejected;
            else if (entry is InteractionEndedEntry { Outcome: var state })
                outcome ??= Of(state);
        }

        return outcome;
    }

    private static InteractionOutcome Of(InteractionState state) => state switch
    {
        InteractionState.Finished => InteractionOutcome.Finished,
        InteractionState.Abandoned => InteractionOutcome.Abandoned,
        InteractionState.EndedInIvr => InteractionOutcome.EndedInIvr,
        _ => InteractionOutcome.Disconnected,
    };
}
