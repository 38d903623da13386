using CallXmlSim.Recognition;

namespace CallXmlSim.Testing.Scenarios.Steps;

/// <summary>The caller is heard with an audio file, which nobody understands.</summary>
/// <param name="File">The file's path as written.</param>
/// <param name="Sound">What is heard.</param>
internal sealed record PlayStep(string File, Utterance Sound) : ActionStep
{
    /// <inheritdoc/>
    public override string Phrase => $"plays {File}";
}
