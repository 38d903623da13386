namespace CallXmlSim.Testing.Scenarios.Steps;

/// <summary>The caller hears a prompt (<c>hears</c>), or may hear it (<c>may hear</c>).</summary>
/// <param name="Pattern">What is heard.</param>
internal sealed record HearStep(TextPattern Pattern) : ConversationStep
{
    /// <summary>Whether the call may go on without it.</summary>
    public bool Optional { get; init; }

    /// <summary>What the caller does having heard it, before the steps that follow.</summary>
    public IReadOnlyList<ConversationStep> Then { get; init; } = [];

    /// <inheritdoc/>
    public override string Phrase => $"{(Optional ? "may hear" : "hears")} {Pattern}";
}
