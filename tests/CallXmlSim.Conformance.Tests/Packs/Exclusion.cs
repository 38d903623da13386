namespace CallXmlSim.Conformance.Tests.Packs;

/// <summary>A known failure that does not fail the run.</summary>
/// <param name="Suite">The suite's name in its manifest.</param>
/// <param name="Test">The test's id.</param>
/// <param name="Level">What is excluded of the test.</param>
/// <param name="Reason">What removes the entry, or which document allows it.</param>
internal sealed record Exclusion(string Suite, string Test, string Level, string Reason);
