namespace CallXmlSim.Testing.Scenarios.Steps;

/// <summary>The caller lets a time pass, whatever is heard meanwhile.</summary>
/// <param name="Duration">For how long.</param>
internal sealed record WaitStep(TimeSpan Duration) : ConversationStep
{
    /// <inheritdoc/>
    public override string Phrase => "waits " + Wording.Of(Duration);
}
