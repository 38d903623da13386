using CallXmlSim.Sessions.Calls;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>Somebody dialled.</summary>
/// <param name="Details">Numbers, Call-ID and headers.</param>
/// <param name="Party">Who dialled.</param>
public sealed record DialledEntry(CallDetails Details, PartyKind Party) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "dialled";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("party", Names.Of(Party));
        fields.Text("from", Details.CallingNumber);
        fields.Text("to", Details.CalledNumber);
        fields.OptionalText("callerName", Details.CallerName);
    }

    internal override void Tell(Story story)
    {
        story.By(Party);
        if (Party == PartyKind.Caller)
            story.Value(Details.CallingNumber);
        story.Plain("dials").Value(Details.CalledNumber);
    }
}
