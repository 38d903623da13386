namespace CallXmlSim.Simulation.Scheduling;

/// <summary>Something that is due at a time. Small, and without closures: most of the queue is made of it.</summary>
/// <param name="Target">Whom it happens to.</param>
/// <param name="Kind">What happens; each target numbers its own kinds.</param>
/// <param name="Number">A token, key or other number that belongs to it.</param>
/// <param name="Payload">An object that belongs to it.</param>
internal readonly record struct ScheduledEvent(IEventTarget Target, int Kind, int Number = 0, object? Payload = null);
