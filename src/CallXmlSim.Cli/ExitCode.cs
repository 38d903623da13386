namespace CallXmlSim.Cli;

/// <summary>What the tool's exit code says. The values are part of the contract: docs/command-line.md.</summary>
internal enum ExitCode
{
    /// <summary>The work was done: the call ran to an end, the scripts have no errors, the tests passed.</summary>
    Success = 0,

    /// <summary>The script is invalid, the call failed, or a test did.</summary>
    Failure = 1,

    /// <summary>The command line is wrong.</summary>
    Usage = 2,

    /// <summary>A fault of the tool itself.</summary>
    Bug = 70,

    /// <summary>Ended by Ctrl+C.</summary>
    Interrupted = 130,
}
