namespace CallXmlSim.Testing.Scenarios;

/// <summary>A named value and what it must look like.</summary>
/// <param name="Name">The name, compared exactly.</param>
/// <param name="Value">What the value must look like.</param>
internal readonly record struct FieldPattern(string Name, TextPattern Value);
