using CallXmlSim.Sessions.Calls;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A recording has ended and is kept.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Duration">How long it plays.</param>
/// <param name="Bytes">The size of the file.</param>
/// <param name="End">What ended it.</param>
public sealed record RecordingEntry(string Name, string ContentType, TimeSpan Duration, int Bytes, RecordingEnd End)
    : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "recording";

    internal static RecordingEntry Of(Recording recording) =>
        new(recording.Name, recording.ContentType, recording.Duration, recording.Content.Length, recording.End);

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("name", Name);
        fields.Text("contentType", ContentType);
        fields.Seconds("duration", Duration);
        fields.Number("bytes", Bytes);
        fields.Text("end", Names.Of(End));
    }

    internal override void Tell(Story story) => story.By(PartyKind.Script)
        .Plain("has recorded").Value(Name).Faint($"({Duration.TotalSeconds:0.###} s, ended by {Names.InWords(End)})");
}
