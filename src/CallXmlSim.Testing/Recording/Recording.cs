namespace CallXmlSim.Testing.Recording;

/// <summary>What came of recording a call. Either there is a text, or a problem.</summary>
/// <param name="Text">The text of the scenario file.</param>
/// <param name="Problem">Why the call cannot be told by a scenario, a sentence.</param>
public sealed record Recording(string? Text, string? Problem);
