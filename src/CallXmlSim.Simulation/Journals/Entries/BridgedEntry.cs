using CallXmlSim.Sessions.Calls;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A script connected its caller with a party it had called; the entry's leg is the caller's.</summary>
/// <param name="FarLeg">The leg to the other party.</param>
/// <param name="Number">The other party's number.</param>
public sealed record BridgedEntry(CallId FarLeg, string Number) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "bridged";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("farLeg", FarLeg.Value);
        fields.Text("number", Number);
    }

    internal override void Tell(Story story) =>
        story.By(PartyKind.Script).Success("connects its caller with").Value(Number);
}
