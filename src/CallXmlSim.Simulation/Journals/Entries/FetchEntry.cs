using CallXmlSim.Sessions.Fetching;

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
        fields.Text("url", Request.Url.OriginalString);
        fields.Text("purpose", Names.Of(Request.Purpose));
        fields.Fields("fields", Request.Fields);
    }
}
