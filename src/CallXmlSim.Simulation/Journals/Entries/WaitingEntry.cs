namespace CallXmlSim.Simulation.Journals;

/// <summary>A call waits for ever, since nobody does anything any more.</summary>
/// <param name="For">What it waits for.</param>
public sealed record WaitingEntry(WaitingFor For) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "waiting";

    internal override void WriteFields(JournalFields fields) => fields.Text("for", Names.Of(For));

    internal override void Tell(Story story)
    {
        story.By("").Warning("The call waits for ever:").Warning(For switch
        {
            WaitingFor.Keys => "for a key.",
            WaitingFor.Speech => "for the caller to speak.",
            WaitingFor.KeysOrSpeech => "for a key or for the caller to speak.",
            WaitingFor.Agent => "in a queue, for an agent to become available.",
            WaitingFor.Event => "for an event from another session.",
            WaitingFor.Answer => "for somebody to answer.",
            _ => "for somebody to hang up.",
        });
    }
}
