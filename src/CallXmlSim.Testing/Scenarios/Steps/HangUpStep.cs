namespace CallXmlSim.Testing.Scenarios.Steps;

/// <summary>The caller hangs up.</summary>
internal sealed record HangUpStep : ActionStep
{
    /// <inheritdoc/>
    public override string Phrase => "hangs up";
}
