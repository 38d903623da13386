namespace CallXmlSim.Simulation.Web;

/// <summary>Redirection of a request by its reply (RFC 9110, 15.4).</summary>
internal static class Redirect
{
    /// <summary>
    /// The request to send next; <c>null</c> when the reply does not redirect. A server on the web cannot lead to anything
    /// but the web, such as a local file.
    /// </summary>
    public static WebRequest? Of(WebReply reply, WebRequest request)
    {
        if (reply.Status is not (301 or 302 or 303 or 307 or 308)
            || reply.Header("Location") is not { } location
            || !Uri.TryCreate(request.Url, location, out var url)
            || url.Scheme is not ("http" or "https"))
        {
            return null;
        }

        // A fragment is no part of a request.
        if (url.Fragment.Length > 0)
            url = new Uri(url.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped));

        // RFC 9110, 15.4.2 and 15.4.3: user agents turn POST into GET, except after 307 and 308.
        return reply.Status is 307 or 308 || request.Method == "GET"
            ? request with { Url = url }
            : new WebRequest("GET", url, "", default, []);
    }
}
