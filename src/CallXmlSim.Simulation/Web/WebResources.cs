namespace CallXmlSim.Simulation.Web;

/// <summary>
/// Who serves which URL: the contact center, stubs, local folders, and, only when switched on, the real network. The
/// first that serves a request's URL answers it.
/// </summary>
public sealed class WebResources
{
    private readonly List<WebStub> _stubs = [];

    internal WebResources()
    {
    }

    /// <summary>Adds a stub; stubs are asked in the order they were added.</summary>
    public void Add(WebStub stub) => _stubs.Add(stub);

    /// <summary>Serves the files of a folder under a URL, such as <c>https://ivr.example/audio/</c>.</summary>
    public void MapFolder(Uri url, string folder) => throw new NotImplementedException();

    /// <summary>Lets requests that nobody else serves go out to the real network. Runs are no longer reproducible then.</summary>
    public void UseNetwork() => throw new NotImplementedException();
}
