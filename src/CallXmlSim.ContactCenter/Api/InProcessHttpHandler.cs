using System.Net;
using CallXmlSim.ContactCenter.Configuration;

namespace CallXmlSim.ContactCenter.Api;

/// <summary>Answers HTTP requests in-process; both ways of sending complete before they return.</summary>
internal sealed class InProcessHttpHandler(ContactCenterEngine center) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult(Send(request, cancellationToken));
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            return Task.FromException<HttpResponseMessage>(failure);
        }
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (request.RequestUri is not { } uri || !center.Serves(uri))
            throw new HttpRequestException(HttpRequestError.NameResolutionError, $"No platform is at {request.RequestUri}.");
        if (center.Configuration.Api.Outage is ApiOutage.Unreachable or ApiOutage.Silent)
            throw new HttpRequestException(HttpRequestError.ConnectionError, $"The contact center at {uri.Host} is out of order.");
        return Response(request, center.Handle(new ExternalIvrRequest(request.Method.Method, uri)
        {
            ContentType = ContentType(request.Content),
            Body = Body(request.Content, cancellationToken),
        }));
    }

    private static string? ContentType(HttpContent? content) =>
        content is not null && content.Headers.NonValidated.TryGetValues("Content-Type", out var values)
            ? values.ToString()
            : null;

    private static ReadOnlyMemory<byte> Body(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content is null)
            return default;
        using var stream = new MemoryStream();
        content.CopyTo(stream, context: null, cancellationToken);
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    private static HttpResponseMessage Response(HttpRequestMessage request, ExternalIvrReply reply)
    {
        var content = new ReadOnlyMemoryContent(reply.Body);
        content.Headers.TryAddWithoutValidation("Content-Type", ExternalIvrReply.ContentType);
        if (reply.Allow is { } allow)
            content.Headers.TryAddWithoutValidation("Allow", allow);
        return new HttpResponseMessage((HttpStatusCode)reply.StatusCode) { RequestMessage = request, Content = content };
    }
}
