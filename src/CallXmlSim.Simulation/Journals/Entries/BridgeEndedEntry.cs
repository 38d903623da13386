using CallXmlSim.Sessions.Calls;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A bridge is over; the entry's leg is the caller's.</summary>
/// <param name="FarLeg">The leg to the other party.</param>
/// <param name="Number">The other party's number.</param>
/// <param name="Duration">How long the two were connected.</param>
public sealed record BridgeEndedEntry(CallId FarLeg, string Number, TimeSpan Duration) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "bridgeEnded";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("farLeg", FarLeg.Value);
        fields.Text("number", Number);
        fields.Seconds("duration", Duration);
    }

    internal override void Tell(Story story) => story.By(PartyKind.Script)
        .Plain("is alone with its caller again, who was connected with")
        .Value(Number)
        .Faint($"(for {Duration.TotalSeconds:0.###} s)");
}
