using System.Globalization;
using CallXmlSim.Scripting;
using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>
/// The recordings of a session. Scripts hold them as addresses of their own scheme, which <c>audio</c> plays and
/// <c>submit</c> sends as files (VoiceXML 2.0, 2.3.6 leaves the form to the platform).
/// </summary>
internal sealed class RecordingStore
{
    private const string Scheme = "recording:";

    private readonly List<Recording> _recordings = [];

    /// <summary>Keeps a recording; gives the value for scripts.</summary>
    public ScriptValue Add(Recording recording)
    {
        _recordings.Add(recording);
        return ScriptValue.From(Scheme + _recordings.Count.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The recording that a value means; <c>null</c> when it is another value.</summary>
    public Recording? Find(ScriptValue value) =>
        value.AsString is { } text
        && text.StartsWith(Scheme, StringComparison.Ordinal)
        && int.TryParse(text.AsSpan(Scheme.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= _recordings.Count
            ? _recordings[number - 1]
            : null;
}
