using System.Net.Http.Headers;

namespace CallXmlSim.Simulation.Web;

/// <summary>Puts a request to an HTTP message handler.</summary>
internal static class HttpExchange
{
    /// <summary>Sends the request and waits for the whole reply.</summary>
    /// <exception cref="HttpRequestException">The handler cannot reach the server.</exception>
    public static WebReply Send(HttpMessageInvoker client, WebRequest request, TimeSpan delay)
    {
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), request.Url);
        if (request.ContentType.Length > 0)
        {
            message.Content = new ReadOnlyMemoryContent(request.Body);
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(request.ContentType);
        }

        using var reply = client.SendAsync(message, CancellationToken.None).GetAwaiter().GetResult();
        var body = reply.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
        return new WebReply((int)reply.StatusCode, HeadersOf(reply), body, delay);
    }

    private static List<KeyValuePair<string, string>> HeadersOf(HttpResponseMessage reply)
    {
        var headers = new List<KeyValuePair<string, string>>();
        foreach (var (name, values) in reply.Headers.NonValidated)
            headers.Add(new(name, values.ToString()));
        foreach (var (name, values) in reply.Content.Headers.NonValidated)
            headers.Add(new(name, values.ToString()));
        return headers;
    }
}
