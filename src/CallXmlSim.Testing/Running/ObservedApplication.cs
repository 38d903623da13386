using CallXmlSim.Sessions;

namespace CallXmlSim.Testing.Running;

/// <summary>A script whose first session is remembered, so that its variables can be looked at afterwards.</summary>
/// <param name="application">The script.</param>
internal sealed class ObservedApplication(ICallApplication application) : ICallApplication
{
    /// <inheritdoc/>
    public string Name => application.Name;

    /// <inheritdoc/>
    public Uri? Url => application.Url;

    /// <inheritdoc/>
    public IReadOnlyList<CoveragePoint> CoveragePoints => application.CoveragePoints;

    /// <summary>The session that took the call; <c>null</c> when there was none.</summary>
    public CallSession? Session { get; private set; }

    /// <inheritdoc/>
    public CallSession CreateSession(SessionOptions options)
    {
        var session = application.CreateSession(options);
        Session ??= session;
        return session;
    }
}
