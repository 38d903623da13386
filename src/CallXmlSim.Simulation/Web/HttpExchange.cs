using System.Buffers;
using System.Net.Http.Headers;

namespace CallXmlSim.Simulation.Web;

/// <summary>Puts a request to an HTTP message handler.</summary>
internal static class HttpExchange
{
    /// <summary>The largest body that is taken: 64 MiB.</summary>
    public const int SizeLimit = 64 << 20;

    private const int BufferSize = 64 << 10;

    /// <summary>Sends the request and waits for the whole reply; <c>null</c> when that is larger than allowed.</summary>
    /// <exception cref="HttpRequestException">The handler cannot reach the server.</exception>
    /// <exception cref="IOException">The connection was lost.</exception>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public static WebReply? Send(
        HttpMessageInvoker client, WebRequest request, TimeSpan delay, CancellationToken cancellation = default)
    {
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), request.Url);
        foreach (var (name, value) in request.Headers)
            message.Headers.TryAddWithoutValidation(name, value);
        if (request.ContentType.Length > 0)
        {
            message.Content = new ReadOnlyMemoryContent(request.Body);
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(request.ContentType);
        }

        using var reply = client.SendAsync(message, cancellation).GetAwaiter().GetResult();
        return Read(reply.Content, cancellation) is { } body
            ? new WebReply((int)reply.StatusCode, HeadersOf(reply), body, delay)
            : null;
    }

    private static byte[]? Read(HttpContent content, CancellationToken cancellation)
    {
        using var stream = content.ReadAsStream(cancellation);
        using var body = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            int read;
            while ((read = stream.ReadAsync(buffer, cancellation).AsTask().GetAwaiter().GetResult()) > 0)
            {
                if (body.Length + read > SizeLimit)
                    return null;
                body.Write(buffer, 0, read);
            }

            return body.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
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
