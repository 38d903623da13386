using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Queues;

/// <summary>
/// The interactions that wait in a queue, the longest waiting first. Linked through the interactions themselves, so that
/// one can leave from anywhere at once.
/// </summary>
internal sealed class WaitingList
{
    private Interaction? _last;

    public Interaction? First { get; private set; }

    public int Count { get; private set; }

    public void Append(Interaction interaction) => InsertAfter(_last, interaction);

    /// <summary>Puts an interaction back to the place its entry gives it; it is near the front.</summary>
    public void Restore(Interaction interaction)
    {
        Interaction? before = null;
        for (var other = First; other is not null && other.Waiting.Entry < interaction.Waiting.Entry;)
            (before, other) = (other, other.Waiting.Next);
        InsertAfter(before, interaction);
    }

    public void Remove(Interaction interaction)
    {
        ref var place = ref interaction.Waiting;
        if (place.Previous is { } previous)
            previous.Waiting.Next = place.Next;
        else
            First = place.Next;
        if (place.Next is { } next)
            next.Waiting.Previous = place.Previous;
        else
            _last = place.Previous;
        place.Previous = place.Next = null;
        Count--;
    }

    private void InsertAfter(Interaction? previous, Interaction interaction)
    {
        ref var place = ref interaction.Waiting;
        place.Previous = previous;
        place.Next = previous is null ? First : previous.Waiting.Next;
        if (previous is null)
            First = interaction;
        else
            previous.Waiting.Next = interaction;
        if (place.Next is { } next)
            next.Waiting.Previous = interaction;
        else
            _last = interaction;
        Count++;
    }
}
