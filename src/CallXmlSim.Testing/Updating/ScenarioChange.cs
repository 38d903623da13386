namespace CallXmlSim.Testing.Updating;

/// <summary>Lines of a scenario file that are written anew.</summary>
/// <param name="Line">The line, from 1, in the file as it was, at which the lines stood or before which they are put.</param>
/// <param name="Before">The lines as they were.</param>
/// <param name="After">The lines as they are now.</param>
public sealed record ScenarioChange(int Line, IReadOnlyList<string> Before, IReadOnlyList<string> After);
