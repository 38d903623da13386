using System.CommandLine;

namespace CallXmlSim.Cli.Help;

/// <summary>A command whose help teaches by examples.</summary>
internal sealed class TaughtCommand(string name, string description, Lesson lesson) : Command(name, description)
{
    /// <summary>What the help adds to the options.</summary>
    public Lesson Lesson { get; } = lesson;
}
