using System.Diagnostics.CodeAnalysis;
using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.CallXml.Requests;

/// <summary>How an element sends its request: <c>method</c>, <c>submit</c>, <c>cache</c> (CallXML 3.0 reference, 7.3 to 7.6).</summary>
internal sealed class RequestAttributes
{
    /// <summary>A plain GET.</summary>
    public static readonly RequestAttributes None = new();

    // 7.6: yes is always from the cache, no is never.
    private static readonly FetchCaching Cached = new(MaxAge: null, MaxStale: TimeSpan.MaxValue);
    private static readonly FetchCaching NotCached = new(MaxAge: TimeSpan.Zero, MaxStale: null);

    public AttributeValue<RequestMethod>? Method { get; init; }

    public SubmitList? Submit { get; init; }

    public AttributeValue<bool>? Cache { get; init; }

    /// <summary>Makes the request; <c>false</c> after an error was raised.</summary>
    public bool TryBuild(
        CallXmlSession session,
        string url,
        FetchPurpose purpose,
        [NotNullWhen(true)] out FetchRequest? request,
        out Progress failure)
    {
        request = null;
        failure = default;
        var method = RequestMethod.Get;
        IReadOnlyList<FetchField> fields = [];
        if ((Method is not null && !Method.TryRead(session, out method, out failure))
            || (Submit is not null && !Submit.TryRead(session, out fields, out failure))
            || !TryReadCaching(session, out var caching, out failure))
        {
            return false;
        }

        if (!DocumentUrl.TryResolve(session, url, out var resolved))
        {
            failure = session.RaiseError(ErrorType.Document, $"\"{url}\" is no URL");
            return false;
        }

        if (purpose == FetchPurpose.Document)
            resolved = SessionParameters.AddTo(resolved, session);
        var verb = method == RequestMethod.Post ? "POST" : "GET";
        request = new FetchRequest(verb, resolved, fields, purpose) { Caching = caching };
        return true;
    }

    private bool TryReadCaching(CallXmlSession session, out FetchCaching? caching, out Progress failure)
    {
        caching = null;
        failure = default;
        if (Cache is null)
            return true;
        if (!Cache.TryRead(session, out var cached, out failure))
            return false;
        caching = cached ? Cached : NotCached;
        return true;
    }
}
