namespace CallXmlSim.Sessions.Fetching;

/// <summary>
/// A resource wanted by a session. With GET the fields are appended to the query, with POST they are the form body; the
/// world outside does the encoding (UTF-8).
/// </summary>
/// <param name="Method">The HTTP method in upper case: <c>GET</c> or <c>POST</c>.</param>
/// <param name="Url">The absolute URL without the fragment.</param>
/// <param name="Fields">The form fields in the order to be sent.</param>
/// <param name="Purpose">What the resource is for.</param>
public sealed record FetchRequest(string Method, Uri Url, IReadOnlyList<FetchField> Fields, FetchPurpose Purpose)
{
    /// <summary>How long to wait for the reply, in virtual time.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether the body is <c>multipart/form-data</c> although no field is a file.</summary>
    public bool Multipart { get; init; }

    /// <summary>Whether it is fetched before it is needed.</summary>
    public bool IsAhead { get; init; }

    /// <summary>The request's caching wish (RFC 9111, 5.2.1); <c>null</c> leaves it to the reply's freshness.</summary>
    public FetchCaching? Caching { get; init; }
}

/// <summary>A request's caching directives (RFC 9111, 5.2.1).</summary>
/// <param name="MaxAge">The oldest stored reply that is acceptable; zero forces revalidation.</param>
/// <param name="MaxStale">By how much a stored reply may have exceeded its freshness; zero for not at all.</param>
public sealed record FetchCaching(TimeSpan? MaxAge, TimeSpan? MaxStale);
