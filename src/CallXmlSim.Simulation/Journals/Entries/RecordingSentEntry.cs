using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A recording was handed to somebody outside of the simulation, by mail or FTP.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Destination">Whom to: a <c>mailto:</c> or <c>ftp:</c> URL.</param>
public sealed record RecordingSentEntry(string Name, Uri Destination) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "recordingSent";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("name", Name);
        fields.Url("destination", Destination);
    }

    internal override void Tell(Story story) =>
        story.By(PartyKind.Script).Plain("sends").Value(Name).Plain("to").Url(Destination);
}
