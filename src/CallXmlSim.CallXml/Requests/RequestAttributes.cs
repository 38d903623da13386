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

    public AttributeValue<RequestMethod>? Method { get; init; }

    public SubmitList? Submit { get; init; }

    public CacheAttribute? Cache { get; init; }

    /// <summary>Whether a file is transferred as text, whose lines end as they do here (7.3, RFC 959, 3.1.1.1).</summary>
    public bool IsTextTransfer(CallXmlSession session) =>
        Method is not null && Method.TryRead(session, out var method, out _) && method == RequestMethod.Asc;

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
        FetchCaching? caching = null;
        if ((Method is not null && !Method.TryRead(session, out method, out failure))
            || (Submit is not null && !Submit.TryRead(session, out fields, out failure))
            || (Cache is not null && !Cache.TryRead(session, out caching, out failure)))
        {
            return false;
        }

        if (!DocumentUrl.TryResolve(session, url, out var resolved))
        {
            failure = session.RaiseError(ErrorType.Document, $"\"{url}\" is no URL");
            return false;
        }

        if (purpose == FetchPurpose.Document)
            resolved = SessionParameters.AddTo(resolved, fields, session);
        if (resolved.Scheme == "ftp")
            (method, fields) = (RequestMethod.Bin, []); // A file transfer has no parameters.
        var verb = method == RequestMethod.Post ? "POST" : "GET";
        request = new FetchRequest(verb, resolved, fields, purpose) { Caching = caching };
        return true;
    }
}
