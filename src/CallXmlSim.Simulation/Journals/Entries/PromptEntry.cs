namespace CallXmlSim.Simulation.Journals;

/// <summary>A part of a prompt was played. The entry stands where the prompt began, and is complete when it has ended.</summary>
/// <param name="Text">The text as spoken; empty for recorded audio.</param>
/// <param name="Audio">The URL of the audio; <c>null</c> for spoken text.</param>
public sealed record PromptEntry(string Text, string? Audio) : JournalEntry
{
    private bool _ended;

    /// <inheritdoc/>
    public override string Type => "prompt";

    /// <summary>How long it was heard.</summary>
    public TimeSpan Duration { get; private set; }

    /// <summary>Whether it was cut off before its end.</summary>
    public bool Interrupted { get; private set; }

    /// <inheritdoc/>
    public override bool IsComplete => _ended;

    internal void End(TimeSpan duration, bool interrupted)
    {
        Duration = duration;
        Interrupted = interrupted;
        _ended = true;
    }

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("text", Text);
        fields.OptionalText("audio", Audio);
        fields.Flag("interrupted", Interrupted);
        fields.Seconds("duration", Duration);
    }
}
