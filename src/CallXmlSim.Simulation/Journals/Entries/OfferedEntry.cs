using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A call is offered at its other end.</summary>
/// <param name="Call">Numbers, Call-ID and headers.</param>
/// <param name="Application">The script that the call is offered to; empty if it is no script.</param>
public sealed record OfferedEntry(CallDetails Call, string Application) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "offered";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("role", Names.Of(Leg.Role));
        fields.Text("from", Call.CallingNumber);
        fields.Text("to", Call.CalledNumber);
        fields.OptionalText("application", Application);
        if (Call.Headers.Count > 0)
            fields.Pairs("headers", Call.Headers);
    }
}
