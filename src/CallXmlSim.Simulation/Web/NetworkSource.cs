using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.Simulation.Web;

/// <summary>Sends requests out to the real network. The virtual clock stands still meanwhile.</summary>
internal sealed class NetworkSource(HttpMessageInvoker client, TimeSpan delay) : IWebSource
{
    /// <summary>How long the network may take, in real time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public string Tried => "";

    public TimeSpan WayThere => TimeSpan.Zero;

    public bool Serves(WebRequest request) => request.Url.Scheme is "http" or "https";

    public WebAnswer Answer(WebRequest request)
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            return HttpExchange.Send(client, request, delay, patience.Token)
                ?? (WebAnswer)Fail(FetchFailureKind.TooLarge, $"\"{request.Address}\" has more than {HttpExchange.SizeLimit} bytes");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return Fail(
                FetchFailureKind.Unreachable,
                $"\"{request.Address}\" could not be fetched from the network: {exception.Message}");
        }
        catch (OperationCanceledException)
        {
            return Fail(FetchFailureKind.TimedOut, $"no reply from \"{request.Address}\" within {Patience.TotalSeconds} s");
        }
    }

    private WebFailure Fail(FetchFailureKind kind, string message) => new(new FetchFailure(kind, message), delay);
}
