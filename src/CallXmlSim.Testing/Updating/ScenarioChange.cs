namespace CallXmlSim.Testing.Updating;

/// <summary>A part of a scenario file that is written anew.</summary>
/// <param name="Line">The line, from 1, in the file as it was before this change.</param>
/// <param name="Before">What the line said, without indentation.</param>
/// <param name="After">What it says now.</param>
public sealed record ScenarioChange(int Line, string Before, string After);
