namespace CallXmlSim.Cli.Arguments;

/// <summary>How the story of a call is written to standard output.</summary>
internal enum OutputFormat
{
    /// <summary>A transcript for people.</summary>
    Text,

    /// <summary>One JSON object a line: docs/journal.md.</summary>
    Json,
}
