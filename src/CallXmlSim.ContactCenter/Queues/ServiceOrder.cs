namespace CallXmlSim.ContactCenter.Queues;

/// <summary>In which order a tenant's queues are served: by priority, the most urgent first.</summary>
internal sealed class ServiceOrder(IEnumerable<PhoneQueue> queues)
{
    private readonly PriorityLevel[] _levels =
    [
        .. queues
            .GroupBy(queue => queue.Options.Priority)
            .OrderByDescending(level => level.Key)
            .Select(level => new PriorityLevel(level.Key, [.. level.OrderBy(queue => queue.Id)])),
    ];

    /// <summary>The queue to serve now, or <c>null</c> if none has both an interaction and an agent.</summary>
    public PhoneQueue? Choose()
    {
        foreach (var level in _levels)
        {
            if (level.Choose() is { } queue)
                return queue;
        }

        return null;
    }
}
