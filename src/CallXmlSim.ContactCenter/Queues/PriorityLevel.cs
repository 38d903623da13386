namespace CallXmlSim.ContactCenter.Queues;

/// <summary>The queues of one priority, and whose turn it is (External IVR API reference, 4.2).</summary>
/// <param name="priority">The priority.</param>
/// <param name="queues">Its queues by ascending id.</param>
internal sealed class PriorityLevel(int priority, PhoneQueue[] queues)
{
    // Among the queues of this priority the oldest interaction goes first, whichever queue it is in.
    private const int ServedByAge = 8;

    private int _next;

    /// <summary>The queue to serve now, or <c>null</c> if none has both an interaction and an agent.</summary>
    public PhoneQueue? Choose() => priority == ServedByAge ? Oldest() : NextInTurn();

    private PhoneQueue? Oldest()
    {
        PhoneQueue? oldest = null;
        foreach (var queue in queues)
        {
            if (queue.CanOffer && (oldest is null || Entry(queue) < Entry(oldest)))
                oldest = queue;
        }

        return oldest;
    }

    private PhoneQueue? NextInTurn()
    {
        for (var i = 0; i < queues.Length; i++)
        {
            var turn = (_next + i) % queues.Length;
            if (!queues[turn].CanOffer)
                continue;
            _next = (turn + 1) % queues.Length;
            return queues[turn];
        }

        return null;
    }

    private static long Entry(PhoneQueue queue) => queue.Waiting.First!.Waiting.Entry;
}
