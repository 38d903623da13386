using CallXmlSim.ContactCenter;

namespace CallXmlSim.Simulation.Web;

/// <summary>Serves the External IVR API of the attached contact center.</summary>
internal sealed class ContactCenterSource(ContactCenterEngine engine, HttpMessageInvoker client) : IWebSource
{
    public string Tried => "it is no address of the contact center";

    // External IVR API reference, 1.5: the request takes effect half-way between request and reply.
    public TimeSpan WayThere => engine.Configuration.Api.Latency / 2;

    public bool Serves(WebRequest request) => engine.Serves(request.Url);

    public WebAnswer Answer(WebRequest request) =>
        HttpExchange.Send(client, request, engine.Configuration.Api.Latency - WayThere);
}
