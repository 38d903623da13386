using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>The contact center's IVR script called an external IVR for the customer.</summary>
/// <param name="Number">The access phone number of the external IVR.</param>
/// <param name="SipId">What <c>sip_id</c> must be in requests about this call.</param>
public sealed record ForwardedEntry(string Number, string SipId) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "forwarded";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("number", Number);
        fields.Text("sipId", SipId);
    }

    internal override void Tell(Story story) =>
        story.By(PartyKind.ContactCenter).Plain("forwards the call to the external IVR at").Value(Number).Faint($"(SIP Call-ID {SipId})");
}
