using CallXmlSim.Sessions;
using CallXmlSim.Simulation.Web;

namespace CallXmlSim.Testing.Scripts;

/// <summary>Serves what lies beside a script that was read from a file: documents, audio, grammars.</summary>
public static class ScriptFolder
{
    /// <summary>
    /// Serves the script's folder, and the folders in it, under the URL that the script's relative URLs are resolved
    /// against. Does nothing for a script that is no local file.
    /// </summary>
    /// <param name="web">Who serves it.</param>
    /// <param name="script">The script; its name is the path that it was read from.</param>
    public static void Serve(WebResources web, ICallApplication script)
    {
        if (script.Url is not { IsFile: true } url || !File.Exists(script.Name))
            return;
        web.MapFolder(new Uri(url, "."), Path.GetDirectoryName(Path.GetFullPath(script.Name))!);
    }
}
