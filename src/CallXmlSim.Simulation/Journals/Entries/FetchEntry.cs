using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Simulation.Journals;

/// <summary>A script asked for a web resource.</summary>
/// <param name="Request">The request.</param>
public sealed record FetchEntry(FetchRequest Request) : JournalEntry
{
    /// <inheritdoc/>
    public override string Type => "fetch";

    internal override void WriteFields(JournalFields fields)
    {
        fields.Text("method", Request.Method);
        fields.Url("url", Request.Url);
        fields.Text("purpose", Names.Of(Request.Purpose));
        fields.Fields("fields", Request.Fields);
        if (Request.IsAhead)
            fields.Flag("ahead", true);
    }

    internal override void Tell(Story story)
    {
        if (Request.Purpose == FetchPurpose.Audio)
            return;
        story.By(PartyKind.Script).Plain(Request.IsAhead ? "requests ahead" : "requests").Value(Request.Method).Url(Request.Url);
        foreach (var field in Request.Fields)
            story.Row(field.Name, field.File is { } file ? $"({file.FileName}, {file.Content.Length} bytes)" : field.Value);
    }
}
