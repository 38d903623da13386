using CallXmlSim.Scripting;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.VoiceXml.Execution;

/// <summary>The session variables (VoiceXML 2.0, 5.1.4).</summary>
internal static class SessionVariables
{
    public static void Declare(ScriptScope scope, SessionStartedInput started, SessionOptions options)
    {
        foreach (var (name, value) in started.Variables)
            scope.Declare(name, ScriptValue.From(value));
        scope.Declare("id", ScriptValue.From(options.SessionId));
        scope.DeclareLate("connection", () => ScriptValue.From(Connection(started)));
    }

    private static ScriptRecord Connection(SessionStartedInput started)
    {
        var call = started.Call;
        var remote = Party(call is { IsPrivate: true } ? null : call?.CallingNumber);
        var properties = new List<(string Name, ScriptValue Value)>
        {
            ("local", Party(call?.CalledNumber)),
            ("remote", remote),
            ("protocol", ScriptValue.From(ScriptRecord.Of(
                ("name", ScriptValue.From("sip")), ("version", ScriptValue.From("2.0")), ("sip", Headers(started))))),
            ("originator", remote),
            ("aai", ScriptValue.From(Header(started, "User-to-User"))),
        };
        if (call?.RedirectedNumber is { } redirected)
        {
            var entry = ScriptRecord.Of(
                ("uri", ScriptValue.From($"tel:{redirected}")), ("pi", ScriptValue.Undefined), ("si", ScriptValue.Undefined),
                ("reason", ScriptValue.From("unknown")));
            properties.Add(("redirect", ScriptValue.From(ScriptRecord.ArrayOf(ScriptValue.From(entry)))));
        }

        return ScriptRecord.Of(properties);
    }

    private static ScriptValue Party(string? number) => ScriptValue.From(
        ScriptRecord.Of(("uri", number is null ? ScriptValue.Undefined : ScriptValue.From($"tel:{number}"))));

    private static ScriptValue Headers(SessionStartedInput started) => ScriptValue.From(ScriptRecord.Of(
        (started.Call?.Headers ?? []).Select(header => (header.Key, ScriptValue.From(header.Value)))));

    private static string? Header(SessionStartedInput started, string name)
    {
        foreach (var (key, value) in started.Call?.Headers ?? [])
        {
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        return null;
    }
}
