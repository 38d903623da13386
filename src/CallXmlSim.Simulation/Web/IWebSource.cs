namespace CallXmlSim.Simulation.Web;

/// <summary>Something that serves URLs.</summary>
internal interface IWebSource
{
    /// <summary>What was tried, for the message that nobody serves a URL; such as <c>no stub</c>.</summary>
    string Tried { get; }

    /// <summary>Whether the source answers a request.</summary>
    bool Serves(WebRequest request);

    /// <summary>From sending to arrival, which is when the request takes effect.</summary>
    TimeSpan WayThere { get; }

    /// <summary>Answers a request, which has just arrived.</summary>
    WebAnswer Answer(WebRequest request);
}
