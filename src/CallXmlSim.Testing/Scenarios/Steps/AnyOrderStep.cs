namespace CallXmlSim.Testing.Scenarios.Steps;

/// <summary>The caller hears several prompts, whichever comes first.</summary>
/// <param name="Steps">The prompts.</param>
internal sealed record AnyOrderStep(IReadOnlyList<HearStep> Steps) : ConversationStep
{
    /// <inheritdoc/>
    public override string Phrase => "hears in any order " + string.Join(", ", Steps.Select(step => step.Pattern));
}
