using CallXmlSim.Sessions.Fetching;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.Scripting;

namespace CallXmlSim.VoiceXml.Requests;

/// <summary>
/// What is sent with a request, and how: <c>namelist</c>, <c>method</c>, <c>enctype</c> (VoiceXML 2.0, 5.3.8). A recording is
/// sent as a file.
/// </summary>
internal sealed class SubmitAttributes
{
    private const string Multipart = "multipart/form-data";

    private IReadOnlyList<string> _names = [];

    /// <summary>Whether names are listed; without, <c>submit</c> sends all named input items (5.3.8).</summary>
    public bool HasNames { get; private init; }

    public string Method { get; private init; } = "GET";

    public bool IsMultipart { get; private init; }

    public static SubmitAttributes Bind(ElementBinding element) => new()
    {
        _names = element.Names("namelist"),
        HasNames = element.Text("namelist") is not null,
        Method = element.Choice("method", "get", "post")?.ToUpperInvariant() ?? "GET",
        IsMultipart = element.Choice("enctype", "application/x-www-form-urlencoded", Multipart) == Multipart,
    };

    /// <summary>The fields of the listed variables, or of others when none are listed.</summary>
    public bool TryBuild(
        VoiceXmlSession session,
        ProgramNode node,
        IReadOnlyList<string> others,
        out IReadOnlyList<FetchField> fields,
        out Progress failure)
    {
        var list = new List<FetchField>();
        fields = list;
        failure = default;
        foreach (var name in HasNames ? _names : others)
        {
            if (!session.TryRead(name, out var value))
            {
                failure = session.Throw(EventName.Semantic, $"\"{name}\" is not declared", node);
                return false;
            }

            if (value.IsUndefined && !HasNames)
                continue;
            Add(session, list, name, value);
        }

        return true;
    }

    private static void Add(VoiceXmlSession session, List<FetchField> list, string name, ScriptValue value)
    {
        if (session.Recordings.Find(value) is { } recording)
        {
            var file = new FetchFile(recording.Name, recording.ContentType, recording.Content);
            list.Add(new FetchField(name, "") { File = file });
            return;
        }

        list.Add(new FetchField(name, session.TextOf(value)));
    }
}
