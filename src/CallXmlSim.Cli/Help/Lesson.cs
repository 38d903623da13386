namespace CallXmlSim.Cli.Help;

/// <summary>What a command's help adds to its options.</summary>
/// <param name="ExitCodes">What the exit codes of the command mean.</param>
/// <param name="Examples">Command lines and what they do.</param>
internal sealed record Lesson(string ExitCodes, params IReadOnlyList<(string Line, string Meaning)> Examples);
