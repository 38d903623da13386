using CallXmlSim.Sessions.Calls;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A script gave its caller away to another party; the entry's leg is the caller's.</summary>
/// <param name="FarLeg">The leg to the other party.</param>
/// <param name="Number">The other party's number.</param>
public sealed record TransferredEntry(CallId FarLeg, string Number) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "transferred";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("farLeg", FarLeg.Value);
        fields.Text("number", Number);
    }

    internal override void Tell(Story story) =>
        story.By(PartyKind.Script).Success("transfers its caller to").Value(Number);
}
