using CallXmlSim.Recognition;

namespace CallXmlSim.Testing.Scenarios.Steps;

/// <summary>The caller presses keys, one after another.</summary>
/// <param name="Keys">The keys, at least one.</param>
internal sealed record PressStep(IReadOnlyList<DtmfDigit> Keys) : ActionStep
{
    /// <summary>From one key to the next: 250 ms.</summary>
    public static readonly TimeSpan KeyInterval = TimeSpan.FromMilliseconds(250);

    /// <inheritdoc/>
    public override string Phrase => "presses " + string.Concat(Keys);
}
