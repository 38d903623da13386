namespace CallXmlSim.ContactCenter.Configuration;

/// <summary>A phone channel: a telephone number of a tenant.</summary>
public sealed record ChannelOptions
{
    /// <summary>The telephone number: an optional <c>+</c> and digits.</summary>
    public required string Number { get; init; }

    /// <summary>The name agents see; by default the number.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the IVR script that takes its calls.</summary>
    public required string Script { get; init; }

    /// <summary>Whether it takes calls. Default: yes.</summary>
    public bool Enabled { get; init; } = true;
}
