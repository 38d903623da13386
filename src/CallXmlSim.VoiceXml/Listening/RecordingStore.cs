using CallXmlSim.Scripting;
using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>
/// The recordings of a session. Scripts hold them as addresses, which <c>audio</c> plays and <c>submit</c> sends as files
/// (VoiceXML 2.0, 2.3.6 leaves the form to the platform).
/// </summary>
internal sealed class RecordingStore
{
    private Dictionary<string, Recording>? _recordings;

    /// <summary>Keeps a recording; gives the value for scripts.</summary>
    public ScriptValue Add(Recording recording)
    {
        var address = recording.Url.ToString();
        (_recordings ??= [])[address] = recording;
        return ScriptValue.From(address);
    }

    /// <summary>The recording that a value means; <c>null</c> when it is another value.</summary>
    public Recording? Find(ScriptValue value) =>
        value.AsString is { } address ? _recordings?.GetValueOrDefault(address) : null;
}
