using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A script began to record.</summary>
/// <param name="Beep">Whether a tone is heard first.</param>
/// <param name="WholeCall">Whether both sides of the call are recorded, not the caller alone.</param>
public sealed record RecordingStartedEntry(bool Beep, bool WholeCall) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "recordingStarted";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Flag("beep", Beep);
        fields.Flag("wholeCall", WholeCall);
    }

    internal override void Tell(Story story)
    {
        story.By(PartyKind.Script).Plain(WholeCall ? "records the call" : "records the caller");
        if (Beep)
            story.Plain("after a tone");
    }
}
