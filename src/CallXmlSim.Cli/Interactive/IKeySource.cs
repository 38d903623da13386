namespace CallXmlSim.Cli.Interactive;

/// <summary>Where the keys of a person come from.</summary>
internal interface IKeySource
{
    /// <summary>
    /// Whether a person types while listening, so that a key counts at the moment it is typed. Otherwise the keys were
    /// written beforehand, and each waits until the script listens.
    /// </summary>
    bool IsTyped { get; }

    /// <summary>The next character; <c>null</c> when there will be no more.</summary>
    Task<char?> ReadAsync(CancellationToken cancel);
}
