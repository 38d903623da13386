namespace CallXmlSim.Testing.Scenarios;

/// <summary>How calls to scripts are answered.</summary>
internal enum Answering
{
    /// <summary>Before the script runs.</summary>
    Automatic,

    /// <summary>By the script, be it by what it plays first.</summary>
    ByUse,

    /// <summary>By the script's saying so.</summary>
    Explicit,
}
