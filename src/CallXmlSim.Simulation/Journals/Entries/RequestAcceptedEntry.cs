using CallXmlSim.ContactCenter.Agents;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>The External IVR API accepted a request; it is carried out when the external leg has ended.</summary>
/// <param name="Queue">The id of the queue that the request names.</param>
/// <param name="QueueName">Its name.</param>
/// <param name="Rows">The rows of <c>extIvrData</c>.</param>
/// <param name="ReplacesFormer">Whether it replaces a former request of the same leg.</param>
public sealed record RequestAcceptedEntry(
    int Queue,
    string QueueName,
    IReadOnlyList<PanelRow> Rows,
    bool ReplacesFormer)
    : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "requestAccepted";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Number("queue", Queue);
        fields.Text("queueName", QueueName);
        fields.Rows("data", Rows);
        fields.Flag("replacesFormer", ReplacesFormer);
    }

    internal override void Tell(Story story)
    {
        story.By(PartyKind.ContactCenter).Success("accepts the request:").Plain("queue").Value($"{Queue} {QueueName}").Plain("once the external IVR is done");
        if (ReplacesFormer)
            story.Plain("(instead of the former request)");
    }
}
