using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Simulation.Web.Caching;

/// <summary>
/// The platform's HTTP cache (RFC 9111), in virtual time: one for all calls of a simulation. Bounded; what was stored
/// first is dropped first.
/// </summary>
internal sealed class HttpCache(DateTimeOffset epoch)
{
    /// <summary>How many bytes of bodies are kept: 64 MiB.</summary>
    private const long Capacity = 64L << 20;

    /// <summary>How many replies are kept.</summary>
    private const int MostReplies = 4096;

    private readonly OrderedDictionary<string, StoredReply> _replies = new(StringComparer.Ordinal);
    private long _size;

    /// <summary>The stored reply to such a request, and whether it may be used as it is (RFC 9111, 4).</summary>
    /// <param name="request">The request.</param>
    /// <param name="wish">What the request says of caching; <c>null</c> for nothing.</param>
    /// <param name="now">The virtual time.</param>
    /// <param name="isUsable">Whether it may be used without asking its server.</param>
    public StoredReply? Find(WebRequest request, FetchCaching? wish, TimeSpan now, out bool isUsable)
    {
        isUsable = false;
        if (request.Method != "GET" || !_replies.TryGetValue(request.Url.AbsoluteUri, out var stored) || !stored.Fits(request))
            return null;
        isUsable = IsUsable(stored, wish, now);
        return stored;
    }

    /// <summary>Takes note of a reply: keeps it, or drops what it makes obsolete.</summary>
    /// <param name="request">The request, which was not conditional.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="sent">When the request was sent.</param>
    /// <param name="now">The virtual time.</param>
    public void Take(WebRequest request, WebReply reply, TimeSpan sent, TimeSpan now)
    {
        // RFC 9111, 4.4: a request that changes something makes what is stored for its URL obsolete.
        if (request.Method != "GET")
        {
            if (reply.Status is >= 200 and < 400)
                Remove(request.Url.AbsoluteUri);
            return;
        }

        if (!StoredReply.IsStorable(reply))
        {
            Remove(request.Url.AbsoluteUri);
            return;
        }

        var stored = new StoredReply(reply, request, sent, now, epoch);
        if (reply.Status is 200 or 203 or 301 or 308 || (stored.IsExplicit && reply.Status is 204 or 300 or 302 or 404 or 410))
            Add(request.Url.AbsoluteUri, stored);
    }

    /// <summary>A server has confirmed a stored reply: it counts as new, with the headers of the confirmation (RFC 9111, 4.3.4).</summary>
    public WebReply Confirm(WebRequest request, StoredReply stored, WebReply confirmation, TimeSpan sent, TimeSpan now)
    {
        var headers = new List<KeyValuePair<string, string>>(confirmation.Headers);
        foreach (var header in stored.Reply.Headers)
        {
            if (WebReply.Find(confirmation.Headers, header.Key) is null)
                headers.Add(header);
        }

        var reply = stored.Reply with { Headers = headers };
        Take(request, reply, sent, now);
        return reply;
    }

    private static bool IsUsable(StoredReply stored, FetchCaching? wish, TimeSpan now)
    {
        if (stored.MustAlwaysBeConfirmed)
            return false;
        var age = stored.AgeAt(now);
        if (wish?.MaxAge is { } oldest && (age > oldest || oldest == TimeSpan.Zero))
            return false;
        if (age < stored.Lifetime)
            return true;
        return wish?.MaxStale is { } excess && !stored.MustBeConfirmedWhenStale && age - stored.Lifetime <= excess;
    }

    private void Add(string url, StoredReply stored)
    {
        Remove(url);
        _replies.Add(url, stored);
        _size += stored.Reply.Body.Length;
        while ((_size > Capacity || _replies.Count > MostReplies) && _replies.Count > 0)
            Remove(_replies.GetAt(0).Key);
    }

    private void Remove(string url)
    {
        if (_replies.Remove(url, out var old))
            _size -= old.Reply.Body.Length;
    }
}
