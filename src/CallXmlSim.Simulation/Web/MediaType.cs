namespace CallXmlSim.Simulation.Web;

/// <summary>Media types of local files, by their extension.</summary>
internal static class MediaType
{
    /// <summary>The media type of a file; <c>application/octet-stream</c> if the extension tells nothing.</summary>
    public static string OfFile(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".xml" => "application/xml",
        ".vxml" => "application/voicexml+xml",
        ".grxml" => "application/srgs+xml",
        ".gram" => "application/srgs",
        ".jsgf" => "application/x-jsgf",
        ".wav" => "audio/x-wav",
        ".vox" => "audio/x-vox",
        ".ulaw" or ".au" => "audio/basic",
        ".js" or ".es" => "application/ecmascript",
        ".json" => "application/json",
        ".txt" => "text/plain",
        ".html" => "text/html",
        _ => "application/octet-stream",
    };
}
