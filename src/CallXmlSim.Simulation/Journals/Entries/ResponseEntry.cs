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
                if (reply.Cache != CacheUse.None)
                    fields.Text("cache", Names.Of(reply.Cache));
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
        if (Outcome is FetchFailure failure)
            story.By(PartyKind.Web).Error(failure.Message);
        else if (Outcome is FetchReply { Cache: CacheUse.Stored } stored)
            story.By("cache").Plain("replies").Status(stored.Status).Faint(BodyText.Of(stored));
        else if (Outcome is FetchReply reply)
            story.By(PartyKind.Web).Plain(reply.Cache == CacheUse.Confirmed ? "confirms the stored" : "replies")
                .Status(reply.Status).Faint(BodyText.Of(reply));
    }
}
