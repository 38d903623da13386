using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Queues;

/// <summary>An interaction's place in a queue. It is kept while the interaction is offered.</summary>
internal struct WaitingPlace
{
    /// <summary>Counts entries into queues; a lower number came earlier.</summary>
    public long Entry;

    /// <summary>When it entered the queue.</summary>
    public TimeSpan Since;

    public Interaction? Previous;

    public Interaction? Next;
}
