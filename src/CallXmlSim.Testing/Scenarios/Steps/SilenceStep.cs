namespace CallXmlSim.Testing.Scenarios.Steps;

/// <summary>The caller does nothing for a time, counted from the end of the prompt that is heard, if any.</summary>
/// <param name="Duration">For how long.</param>
internal sealed record SilenceStep(TimeSpan Duration) : ConversationStep
{
    /// <inheritdoc/>
    public override string Phrase => "stays silent for " + Wording.Of(Duration);
}
