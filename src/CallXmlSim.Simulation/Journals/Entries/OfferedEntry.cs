using CallXmlSim.Sessions.Calls;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A call is offered at its other end.</summary>
/// <param name="Details">Numbers, Call-ID and headers.</param>
/// <param name="Party">Who is called.</param>
/// <param name="Application">The script that is called; empty if it is no script.</param>
public sealed record OfferedEntry(CallDetails Details, PartyKind Party, string Application) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "offered";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("role", Names.Of(Leg.Role));
        fields.Text("party", Names.Of(Party));
        fields.Text("from", Details.CallingNumber);
        fields.Text("to", Details.CalledNumber);
        fields.OptionalText("callerName", Details.CallerName);
        fields.OptionalText("application", Application);
        if (Details.Headers.Count > 0)
            fields.Pairs("headers", Details.Headers);
    }

    internal override void Tell(Story story)
    {
        story.By(Party).Plain("is called at").Value(Details.CalledNumber).Plain("by").Value(Details.CallingNumber);
        if (Application.Length > 0)
            story.Faint($"({Application})");
    }
}
