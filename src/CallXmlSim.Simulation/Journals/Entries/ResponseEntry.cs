using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A request for a web resource has ended.</summary>
/// <param name="Outcome">The reply or the failure.</param>
public sealed record ResponseEntry(FetchOutcome Outcome) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "response";

    internal override void WriteFields(JournalFields fields)
    {
        switch (Outcome)
        {
            case FetchReply reply:
                fields.Number("status", reply.Status);
                fields.OptionalText("contentType", reply.ContentType);
                fields.Text("body", BodyText.Of(reply));
                break;
            case FetchFailure failure:
                fields.Text("failure", Names.Of(failure.Kind));
                fields.Text("message", failure.Message);
                break;
        }
    }
}
