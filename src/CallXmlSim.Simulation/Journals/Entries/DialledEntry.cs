using CallXmlSim.Sessions.Calls;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>Somebody dialled.</summary>
/// <param name="Details">Numbers, Call-ID and headers.</param>
public sealed record DialledEntry(CallDetails Details) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "dialled";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("from", Details.CallingNumber);
        fields.Text("to", Details.CalledNumber);
        fields.OptionalText("callerName", Details.CallerName);
    }

    internal override void Tell(Story story) =>
        story.By(PartyKind.Caller).Value(Details.CallingNumber).Plain("dials").Value(Details.CalledNumber);
}
