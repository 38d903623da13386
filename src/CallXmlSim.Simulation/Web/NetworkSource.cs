using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Simulation.Web;

/// <summary>Sends requests out to the real network. The virtual clock stands still meanwhile.</summary>
internal sealed class NetworkSource(HttpMessageInvoker client, TimeSpan delay) : IWebSource
{
    public string Tried => "";

    public TimeSpan WayThere => TimeSpan.Zero;

    public bool Serves(WebRequest request) => request.Url.Scheme is "http" or "https";

    public WebAnswer Answer(WebRequest request)
    {
        try
        {
            return HttpExchange.Send(client, request, delay);
        }
        catch (HttpRequestException exception)
        {
            var message = $"\"{request.Address}\" could not be fetched from the network: {exception.Message}";
            return new WebFailure(new FetchFailure(FetchFailureKind.Unreachable, message), delay);
        }
    }
}
