using CallXmlSim.Sessions.Effects;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>An event of the script's language was raised.</summary>
/// <param name="Event">The event, where it was raised and who takes it.</param>
public sealed record EventEntry(EventEffect Event) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "event";

    private string Place => $"{Event.Source.Name}:{Event.Source.PositionOf(Event.Origin.Start)}";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("name", Event.Name);
        fields.OptionalText("message", Event.Message);
        fields.Flag("handled", Event.Handler is not null);
        fields.Text("place", Place);
    }

    internal override void Tell(Story story)
    {
        story.By(PartyKind.Script).Faint("event").Value(Event.Name);
        if (Event.Message.Length > 0)
            story.Plain($"({Event.Message})");
        story.Faint(Event.Handler is null ? "that no handler takes" : "that a handler takes").Faint($"at {Place}");
    }
}
