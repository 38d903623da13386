using CallXmlSim.ContactCenter;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Simulation.Web;

/// <summary>Serves the External IVR API of the attached contact center.</summary>
internal sealed class ContactCenterSource(ContactCenterEngine engine, HttpMessageInvoker client) : IWebSource
{
    public string Tried => "it is no address of the contact center";

    // External IVR API reference, 1.5: the request takes effect half-way between request and reply.
    public TimeSpan WayThere => engine.Configuration.Api.Latency / 2;

    public bool Serves(WebRequest request) => engine.Serves(request.Url);

    public WebAnswer Answer(WebRequest request) => engine.Configuration.Api.Outage switch
    {
        ApiOutage.Unreachable => Failure(request, WayBack),
        ApiOutage.Silent => Failure(request, delay: null),
        _ => HttpExchange.Send(client, request, WayBack)!, // Its replies are small.
    };

    private TimeSpan WayBack => engine.Configuration.Api.Latency - WayThere;

    private static WebFailure Failure(WebRequest request, TimeSpan? delay) => new(
        new FetchFailure(
            FetchFailureKind.Unreachable, $"the contact center at \"{request.Url.Host}\" is out of order, as its set-up says"),
        delay);
}
