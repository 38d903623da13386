using CallXmlSim.Sessions.Calls;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.VoiceXml.Prompts;

/// <summary>Recordings in prompts. What turns out to be no audio is passed over: nothing can be said of it any more then.</summary>
internal static class PlayableAudio
{
    /// <summary>A file that was fetched when the prompt was queued.</summary>
    public static AudioSegment Of(Uri url, FetchReply reply) => new(url)
    {
        Recording = new Recording(reply.Body, reply.ContentType, TimeSpan.Zero, RecordingEnd.Stopped),
        Fallback = [],
    };

    /// <summary>A file that is played while something is fetched.</summary>
    public static AudioSegment Of(Uri url) => new(url) { Fallback = [] };

    /// <summary>What the caller said before.</summary>
    public static AudioSegment Of(string name, Recording recording) => new(new Uri(name)) { Recording = recording, Fallback = [] };
}
