using CallXmlSim.Testing.Scenarios.Steps;

namespace CallXmlSim.Testing;

/// <summary>
/// When the caller presses a key, speaks or hangs up. The default is: as soon as it can be done, for keys and speech when
/// the script listens.
/// </summary>
public readonly record struct When
{
    private When(Placement placement) => Placement = placement;

    /// <summary>In the middle of the prompt that is heard; if none is, of the next one.</summary>
    public static When DuringThePrompt { get; } = new(new Placement(null, DuringPrompt: true));

    internal Placement Placement { get; }

    /// <summary>So long after the step before, whether the script listens or not.</summary>
    /// <param name="pause">How long, in virtual time.</param>
    public static When After(TimeSpan pause) => new(new Placement(NotNegative(pause)));

    /// <summary>So long after the beginning of the prompt that is heard; if none is, of the next one.</summary>
    /// <param name="pause">How long, in virtual time.</param>
    public static When DuringThePromptAfter(TimeSpan pause) => new(new Placement(NotNegative(pause), DuringPrompt: true));

    /// <inheritdoc/>
    public override string ToString() => Placement.IsGiven ? Placement.ToString().TrimStart() : "as soon as possible";

    private static TimeSpan NotNegative(TimeSpan pause)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pause, TimeSpan.Zero);
        return pause;
    }
}
