using CallXmlSim.Sessions.Fetching;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Execution;

namespace CallXmlSim.VoiceXml.Requests;

/// <summary>
/// How a resource is fetched (VoiceXML 2.0, 6.1): <c>fetchtimeout</c>, <c>maxage</c>, <c>maxstale</c>, <c>fetchaudio</c>. What
/// the element leaves open is the property of that kind of resource (6.3.5). What <c>fetchhint</c>
/// means is said at <see cref="Prefetches"/>.
/// </summary>
internal sealed class FetchAttributes
{
    /// <summary>Nothing is said.</summary>
    public static readonly FetchAttributes None = new();

    private TimeSpan? _timeout;
    private int? _maxAge;
    private int? _maxStale;

    /// <summary>What is played while the resource is fetched; <c>null</c> when the element does not say.</summary>
    public string? Audio { get; private init; }

    public static FetchAttributes Bind(ElementBinding element)
    {
        var hint = element.Choice("fetchhint", "prefetch", "safe");
        var attributes = new FetchAttributes
        {
            _timeout = element.Duration("fetchtimeout"),
            _maxAge = element.Number("maxage", 0),
            _maxStale = element.Number("maxstale", 0),
            Audio = element.Text("fetchaudio"),
        };
        element.Binder.Prefetches.Add(element, hint, attributes);
        return attributes;
    }

    /// <summary>The request for a resource.</summary>
    public FetchRequest Request(VoiceXmlSession session, Uri url, FetchPurpose purpose) =>
        Request(session, url, purpose, "GET", []);

    /// <summary>The request for a resource, with fields.</summary>
    public FetchRequest Request(
        VoiceXmlSession session,
        Uri url,
        FetchPurpose purpose,
        string method,
        IReadOnlyList<FetchField> fields)
    {
        var kind = purpose.ToString().ToLowerInvariant();
        var maxAge = _maxAge ?? session.Properties.Seconds(kind + "maxage");
        var maxStale = _maxStale ?? session.Properties.Seconds(kind + "maxstale");
        return new FetchRequest(method, url, fields, purpose)
        {
            Timeout = _timeout ?? session.Properties.Duration("fetchtimeout"),
            Caching = maxAge is null && maxStale is null
                ? null
                : new FetchCaching(
                    maxAge is { } age ? TimeSpan.FromSeconds(age) : null,
                    maxStale is { } stale ? TimeSpan.FromSeconds(stale) : null),
        };
    }
}
