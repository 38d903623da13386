namespace CallXmlSim.Testing.Scenarios.Steps;

/// <summary>A step that the caller takes by himself, as soon as it can be taken or at a given time.</summary>
internal abstract record ActionStep : ConversationStep
{
    /// <summary>When the step is taken; by default as soon as it can be.</summary>
    public Placement Placement { get; init; }

    /// <inheritdoc/>
    public override string Told => Phrase + Placement;
}

/// <summary>When an <see cref="ActionStep"/> is taken.</summary>
/// <param name="After">
/// So long after the step before, or after the beginning of the prompt; <c>null</c> for as soon as it can be, or for the
/// middle of the prompt.
/// </param>
/// <param name="DuringPrompt">Whether it is taken while a prompt is heard.</param>
internal readonly record struct Placement(TimeSpan? After, bool DuringPrompt = false)
{
    /// <summary>Whether a time is given, so that the step does not wait for the script to listen.</summary>
    public bool IsGiven => After is not null || DuringPrompt;

    /// <summary>The words of a scenario file with a blank before them: <c> during the prompt after 500ms</c>.</summary>
    public override string ToString() =>
        (DuringPrompt ? " during the prompt" : "") + (After is { } pause ? " after " + Wording.Of(pause) : "");
}
