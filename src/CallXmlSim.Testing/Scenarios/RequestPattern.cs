using CallXmlSim.Documents.Text;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Testing.Scenarios;

/// <summary>Web requests of a kind.</summary>
/// <param name="Method">The method in upper case; <c>null</c> for any.</param>
/// <param name="Url">
/// The URL, in which <c>*</c> stands for any characters; held against the URL without its query unless it has a <c>?</c>.
/// </param>
internal sealed record RequestPattern(string? Method, string Url)
{
    /// <summary>Form or query fields that the request must have.</summary>
    public IReadOnlyList<FieldPattern> Form { get; init; } = [];

    /// <summary>The status of the reply; <c>null</c> for any.</summary>
    public int? Status { get; init; }

    /// <summary>Where the pattern stands in the scenario file.</summary>
    public TextSpan Span { get; init; }

    /// <summary>
    /// Reads a method and a URL, such as <c>POST https://8x8.com/SC/*</c>; a URL alone fits any method. The result is
    /// <c>null</c> if the text is something else.
    /// </summary>
    public static RequestPattern? TryParse(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var url] when url.AsSpan().ContainsAny(':', '*') => new RequestPattern(null, url),
        [var method, var url] when method.All(char.IsAsciiLetter) => new RequestPattern(method.ToUpperInvariant(), url),
        _ => null,
    };

    /// <summary>Whether method and URL fit.</summary>
    public bool IsFor(FetchRequest request) =>
        (Method is null || Method == request.Method) && UrlPattern.IsMatch(Url, request.Url);

    /// <summary>The first field that the request does not have as wanted, with what it has instead.</summary>
    public (FieldPattern Field, string? Actual)? FirstDifference(FetchRequest request)
    {
        foreach (var difference in Differences(request))
            return difference;
        return null;
    }

    /// <summary>The fields that the request does not have as wanted, each with what it has instead.</summary>
    public IEnumerable<(FieldPattern Field, string? Actual)> Differences(FetchRequest request)
    {
        foreach (var field in Form)
        {
            var actual = ValueOf(request, field.Name);
            if (!field.Fits(actual))
                yield return (field, actual);
        }
    }

    /// <summary>Method and URL as scenario files write them.</summary>
    public override string ToString() => Method is null ? Url : $"{Method} {Url}";

    // Of a repeated field the last value counts, as on most servers.
    private static string? ValueOf(FetchRequest request, string name)
    {
        for (var i = request.Fields.Count - 1; i >= 0; i--)
        {
            if (request.Fields[i].Name == name)
                return request.Fields[i].Value;
        }

        return QueryField(request.Url, name);
    }

    private static string? QueryField(Uri url, string name)
    {
        string? found = null;
        foreach (var pair in url.Query.TrimStart('?').Split('&'))
        {
            var equals = pair.IndexOf('=');
            var key = equals < 0 ? pair : pair[..equals];
            if (Decode(key) == name)
                found = equals < 0 ? "" : Decode(pair[(equals + 1)..]);
        }

        return found;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
