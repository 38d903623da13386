using CallXmlSim.Sessions;
using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Testing.Scripts;

/// <summary>What lies beside a script that was read from a file: documents, audio, grammars. Immutable.</summary>
public sealed class ScriptFolder
{
    private readonly Uri _url;
    private readonly string _path;

    private ScriptFolder(Uri url, string path)
    {
        _url = url;
        _path = path;
    }

    /// <summary>The folder of a script; <c>null</c> for a script that is no local file.</summary>
    /// <param name="script">The script; its name is the path that it was read from.</param>
    public static ScriptFolder? Of(ICallApplication script) => script.Url is { IsFile: true } url && File.Exists(script.Name)
        ? new ScriptFolder(new Uri(url, "."), Path.GetDirectoryName(Path.GetFullPath(script.Name))!)
        : null;

    /// <summary>Serves it, and the folders in it, under the URL that the script's relative URLs are resolved against.</summary>
    /// <param name="web">Who serves it.</param>
    public void Serve(WebResources web) => web.MapFolder(_url, _path);
}
