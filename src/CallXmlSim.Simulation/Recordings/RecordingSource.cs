using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Simulation.Recordings;

/// <summary>Serves the recordings of the simulation under <c>recording:</c> URLs, so that they can be played.</summary>
internal sealed class RecordingSource(RecordingStore store) : IWebSource
{
    public string Tried => "";

    public TimeSpan WayThere => TimeSpan.Zero;

    public bool Serves(WebRequest request) => request.Url.Scheme == "recording";

    public WebAnswer Answer(WebRequest request) =>
        store.Find(Uri.UnescapeDataString(request.Url.AbsolutePath)) is { } recording
            ? new WebReply(200, [new("Content-Type", recording.ContentType)], recording.Content, TimeSpan.Zero)
            : new WebReply(404, [], default, TimeSpan.Zero);
}
