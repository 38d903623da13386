using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A script wrote to the log.</summary>
/// <param name="Message">The text.</param>
/// <param name="Label">The label; empty if none.</param>
public sealed record LogEntry(string Message, string Label) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "log";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("message", Message);
        fields.OptionalText("label", Label);
    }

    internal override void Tell(Story story)
    {
        story.By(PartyKind.Script).Faint("logs");
        if (Label.Length > 0)
            story.Faint($"[{Label}]");
        story.Plain(Message);
    }
}
