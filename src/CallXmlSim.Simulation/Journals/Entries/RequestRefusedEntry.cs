using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>The External IVR API refused a request.</summary>
/// <param name="Code">The code in the reply.</param>
/// <param name="Message">The message in the reply.</param>
public sealed record RequestRefusedEntry(int Code, string Message) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "requestRefused";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Number("code", Code);
        fields.Text("message", Message);
    }

    internal override void Tell(Story story) =>
        story.By(PartyKind.ContactCenter).Error("refuses the request:").Value($"{Code}").Plain(Message);
}
