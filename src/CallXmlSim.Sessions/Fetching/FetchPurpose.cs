namespace CallXmlSim.Sessions.Fetching;

/// <summary>What a fetched resource is for; caching and journals differ by it.</summary>
public enum FetchPurpose
{
    /// <summary>The next document to run.</summary>
    Document,

    /// <summary>Data for the script.</summary>
    Data,

    /// <summary>Audio to play.</summary>
    Audio,

    /// <summary>A recognition grammar.</summary>
    Grammar,

    /// <summary>ECMAScript source.</summary>
    Script,
}
