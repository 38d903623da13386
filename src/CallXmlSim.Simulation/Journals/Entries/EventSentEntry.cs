using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A session sent an event to another one.</summary>
/// <param name="To">The receiver.</param>
/// <param name="Value">The message body.</param>
/// <param name="Delivered">Whether the receiver is running.</param>
public sealed record EventSentEntry(string To, string Value, bool Delivered) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "eventSent";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("to", To);
        fields.Text("value", Value);
        fields.Flag("delivered", Delivered);
    }

    internal override void Tell(Story story)
    {
        story.By(PartyKind.Script).Plain("sends").Value(Value).Plain("to").Value(To);
        if (!Delivered)
            story.Warning("which is not running");
    }
}
