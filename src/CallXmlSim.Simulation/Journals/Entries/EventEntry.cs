using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.Simulation.Journals;

/// <summary>An event of the script's language was raised.</summary>
/// <param name="Event">The event, where it was raised and who takes it.</param>
public sealed record EventEntry(EventEffect Event) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "event";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("name", Event.Name);
        fields.OptionalText("message", Event.Message);
        fields.Flag("handled", Event.Handler is not null);
        fields.Text("place", $"{Event.Source.Name}:{Event.Source.PositionOf(Event.Origin.Start)}");
    }
}
