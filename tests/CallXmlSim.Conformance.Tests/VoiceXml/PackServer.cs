using System.Net;
using System.Text;

namespace CallXmlSim.Conformance.Tests.VoiceXml;

/// <summary>Serves the documents of one test, transformed, whatever the method and the query; all else is 404.</summary>
internal sealed class PackServer(VoiceXmlManifest manifest, VoiceXmlTest test) : HttpMessageHandler
{
    private static readonly Uri Root = new("http://conformance.invalid/pack/");

    private static readonly Dictionary<string, string> Types = new()
    {
        [".vxml"] = "application/voicexml+xml", [".grxml"] = "application/srgs+xml", [".gram"] = "application/srgs",
        [".js"] = "text/javascript", [".wav"] = "audio/x-wav",
    };

    /// <summary>The address of the entry document.</summary>
    public Uri Entry => new(Root, AddressOf(test.Entry));

    /// <summary>The address of the test's own folder.</summary>
    public Uri Folder => new(Entry, ".");

    /// <summary>The content at an address; <c>null</c> for 404.</summary>
    public byte[]? Find(Uri address)
    {
        var asked = new Uri(address.GetLeftPart(UriPartial.Path));
        var document = test.Documents.FirstOrDefault(document => new Uri(Root, AddressOf(document)) == asked);
        if (document is null)
            return null;
        var bytes = File.ReadAllBytes(Path.Combine(manifest.Folder, document));
        if (!document.EndsWith(".txml", StringComparison.Ordinal))
            return bytes;
        var folder = Folder.AbsoluteUri.TrimEnd('/');
        var template = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Replace("@@BASE@@", folder, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(ConfTransformer.Transform(template));
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Find(request.RequestUri!) is not { } content)
            return new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new ByteArrayContent([]) };
        var reply = new HttpResponseMessage { Content = new ByteArrayContent(content) };
        var extension = Path.GetExtension(request.RequestUri!.AbsolutePath);
        reply.Content.Headers.TryAddWithoutValidation("Content-Type", Types.GetValueOrDefault(extension, "application/octet-stream"));
        return reply;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(Send(request, cancellationToken));

    private static string AddressOf(string document) =>
        document.EndsWith(".txml", StringComparison.Ordinal) ? Path.ChangeExtension(document, ".vxml") : document;
}
