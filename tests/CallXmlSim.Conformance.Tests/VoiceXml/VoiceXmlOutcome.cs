namespace CallXmlSim.Conformance.Tests.VoiceXml;

/// <summary>How a test went.</summary>
/// <param name="Failures">What is wrong; empty when it passes.</param>
/// <param name="Inputs">What the caller did.</param>
internal sealed record VoiceXmlOutcome(IReadOnlyList<string> Failures, IReadOnlyList<string> Inputs)
{
    /// <summary>What happened in the call; empty when the test passes.</summary>
    public string Journal { get; init; } = "";
}
