namespace CallXmlSim.ContactCenter;

/// <summary>What makes one run of the engine reproducible.</summary>
public sealed record ContactCenterOptions
{
    /// <summary>The number that all ids and generated tokens are made from.</summary>
    public ulong Seed { get; init; }

    /// <summary>The date and time at which virtual time is zero. Interaction ids contain it.</summary>
    public DateTimeOffset StartTime { get; init; } = new(2025, 1, 1, 9, 0, 0, TimeSpan.Zero);
}
