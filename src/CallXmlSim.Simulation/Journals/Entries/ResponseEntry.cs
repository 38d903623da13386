using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A request for a web resource has ended.</summary>
/// <param name="Outcome">The reply or the failure.</param>
public sealed record ResponseEntry(FetchOutcome Outcome) : JournalEntry
{
    /// <summary>The request, the same object as in its <see cref="FetchEntry"/>.</summary>
    public required FetchRequest Request { get; init; }

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

    internal override void Tell(Story story)
    {
        // That audio is fetched is seen from its being played, or from why it is not.
        if (Request.Purpose == FetchPurpose.Audio)
            return;
        story.By(PartyKind.Web);
        if (Outcome is FetchFailure failure)
            story.Error(failure.Message);
        else if (Outcome is FetchReply reply)
            story.Plain("replies").Status(reply.Status).Faint(BodyText.Of(reply));
    }
}
