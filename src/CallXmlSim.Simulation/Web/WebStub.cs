using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Simulation.Web;

/// <summary>Answers requests that match, in place of a web server.</summary>
public sealed class WebStub
{
    /// <summary>The method to match, in upper case; <c>null</c> for any.</summary>
    public string? Method { get; init; }

    /// <summary>
    /// The URL to match as a whole; <c>*</c> stands for any characters, none included. A pattern without <c>?</c> is held
    /// against the URL without its query (see <see cref="UrlPattern"/>).
    /// </summary>
    public required string Url { get; init; }

    /// <summary>Form or query fields that the request must have, with these values.</summary>
    public IReadOnlyList<FetchField> Fields { get; init; } = [];

    /// <summary>What the request's encoded body must contain; <c>null</c> for anything.</summary>
    public string? BodyContains { get; init; }

    /// <summary>The replies in turn, at least one; the last one is repeated.</summary>
    public required IReadOnlyList<StubReply> Replies { get; init; }

    internal bool Matches(WebRequest request) =>
        (Method is null || Method == request.Method)
        && UrlPattern.IsMatch(Url, request.Url)
        && (BodyContains is null || request.BodyText.Contains(BodyContains, StringComparison.Ordinal))
        && MatchesFields(request);

    private bool MatchesFields(WebRequest request)
    {
        foreach (var wanted in Fields)
        {
            if (!request.Fields.Contains(wanted) && !UrlEncodedForm.Parse(request.Url.Query).Contains(wanted))
                return false;
        }

        return true;
    }
}
