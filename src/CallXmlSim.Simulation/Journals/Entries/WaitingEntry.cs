using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A call waits for ever, since nobody on it does anything any more.</summary>
/// <param name="ListenedFor">The input that is listened for.</param>
public sealed record WaitingEntry(ListenModes ListenedFor) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "waiting";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("for", Names.Of(ListenedFor));
    }
}
