using CallXmlSim.ContactCenter;
using CallXmlSim.Simulation.Recordings;
using CallXmlSim.Simulation.Web.Caching;

namespace CallXmlSim.Simulation.Web;

/// <summary>
/// Who serves which URL: stubs, the contact center, local folders, and, only when switched on, the real network. The
/// first that serves a request's URL answers it.
/// </summary>
public sealed class WebResources
{
    private readonly StubSource _stubs;
    private readonly FolderSource _folders;
    private readonly RecordingSource _recordings;
    private readonly TimeSpan _usualDelay;
    private ContactCenterSource? _contactCenter;
    private NetworkSource? _network;

    internal WebResources(TimeSpan usualDelay, DateTimeOffset epoch)
    {
        Cache = new HttpCache(epoch);
        _usualDelay = usualDelay;
        _stubs = new StubSource(usualDelay);
        _folders = new FolderSource(usualDelay);
        _recordings = new RecordingSource(Recordings);
    }

    /// <summary>Whether requests that nobody else serves go out to the real network.</summary>
    public bool UsesNetwork => _network is not null;

    /// <summary>Adds a stub; stubs are asked in the order they were added.</summary>
    public void Add(WebStub stub) => _stubs.Add(stub);

    /// <summary>
    /// Serves the files of a folder, and of the folders in it, under a URL such as <c>https://ivr.example/audio/</c>.
    /// </summary>
    public void MapFolder(Uri url, string folder) => _folders.Map(url, folder);

    /// <summary>Lets requests that nobody else serves go out to the real network. Runs are no longer reproducible then.</summary>
    /// <param name="handler">What sends the requests; it must not follow redirects itself.</param>
    public void UseNetwork(HttpMessageHandler? handler = null) =>
        _network = new NetworkSource(
            new HttpMessageInvoker(handler ?? new SocketsHttpHandler { AllowAutoRedirect = false }),
            _usualDelay);

    internal void Attach(ContactCenterEngine engine) =>
        _contactCenter = new ContactCenterSource(engine, new HttpMessageInvoker(engine.CreateHttpHandler()));

    /// <summary>The replies that need not be asked for again.</summary>
    internal HttpCache Cache { get; }

    /// <summary>The recordings of the simulation, served under <c>recording:</c> URLs.</summary>
    internal RecordingStore Recordings { get; } = new();

    /// <summary>Who answers a request; <c>null</c> if nobody does.</summary>
    internal IWebSource? Find(WebRequest request)
    {
        if (_recordings.Serves(request))
            return _recordings;
        if (_stubs.Serves(request))
            return _stubs;
        if (_contactCenter is not null && _contactCenter.Serves(request))
            return _contactCenter;
        if (_folders.Serves(request))
            return _folders;
        return _network is not null && _network.Serves(request) ? _network : null;
    }

    /// <summary>Says why nobody answers a request.</summary>
    internal string Explain(WebRequest request)
    {
        var contactCenter = _contactCenter?.Tried ?? "no contact center is attached";
        var network = _network is null ? "the network is switched off" : "the network serves http and https only";
        return $"nobody serves \"{request.Address}\": {contactCenter}, {_stubs.Tried}, {_folders.Tried}, and {network}";
    }
}
