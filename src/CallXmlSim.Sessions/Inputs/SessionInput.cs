namespace CallXmlSim.Sessions.Inputs;

/// <summary>Something that happened to a session.</summary>
public abstract record SessionInput
{
    /// <summary>When it happened, on the virtual clock.</summary>
    public TimeSpan Time { get; init; }
}
