namespace CallXmlSim.ContactCenter.Configuration;

/// <summary>A phone queue.</summary>
public sealed record QueueOptions
{
    /// <summary>The id, unique in the tenant.</summary>
    public required int Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Urgency from 1 to 10, 10 being the most urgent; 8 is served by age across queues. Default: 5.</summary>
    public int Priority { get; init; } = 5;

    /// <summary>How long an agent's wrap-up lasts after a call; zero, the default, is none.</summary>
    public TimeSpan PostProcessing { get; init; }

    /// <summary>How long a call may wait before it is disconnected; <c>null</c>, the default, is for ever.</summary>
    public TimeSpan? MaxWait { get; init; }

    /// <summary>Whether it takes and offers calls. Default: yes.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Whether it is for inbound calls; an outbound queue takes none from scripts or requests. Default: yes.</summary>
    public bool Inbound { get; init; } = true;

    /// <summary>The transaction codes that agents may select.</summary>
    public IReadOnlyList<string> TransactionCodes { get; init; } = [];

    /// <summary>Whether wrap-up lasts until a transaction code is selected. Default: no.</summary>
    public bool TransactionCodesMandatory { get; init; }
}
