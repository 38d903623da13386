namespace CallXmlSim.CallXml.Requests;

/// <summary>Where navigation leads (CallXML 3.0 reference, 1.9): <c>#label</c>, <c>URL</c> or <c>URL#label</c>.</summary>
/// <param name="Document">The document's URL as written; empty for the present document.</param>
/// <param name="Label">The label; empty for the document's beginning.</param>
internal sealed record NavigationTarget(string Document, string Label)
{
    public static NavigationTarget Parse(string text)
    {
        var trimmed = text.Trim();
        var mark = trimmed.IndexOf('#');
        return mark < 0
            ? new NavigationTarget(trimmed, "")
            : new NavigationTarget(trimmed[..mark].TrimEnd(), trimmed[(mark + 1)..].TrimStart());
    }
}
