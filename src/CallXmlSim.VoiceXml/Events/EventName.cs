namespace CallXmlSim.VoiceXml.Events;

/// <summary>
/// Names of events: tokens separated by dots. A name matches every event whose first tokens are its own (VoiceXML 2.0,
/// 5.2.4); a dot at its end does not count, and the empty name matches all.
/// </summary>
internal static class EventName
{
    public const string Semantic = "error.semantic";
    public const string BadFetch = "error.badfetch";
    public const string UnsupportedBuiltIn = "error.unsupported.builtin";
    public const string UnsupportedObject = "error.unsupported.objectname";
    public const string UnsupportedFormat = "error.unsupported.format";
    public const string NoAuthorization = "error.noauthorization";
    public const string NoInput = "noinput";
    public const string NoMatch = "nomatch";
    public const string MaxSpeechTimeout = "maxspeechtimeout";
    public const string HangUp = "connection.disconnect.hangup";
    public const string Transferred = "connection.disconnect.transfer";

    /// <summary>Whether a handler's name matches an event.</summary>
    public static bool Matches(string pattern, string name)
    {
        if (pattern.EndsWith('.'))
            pattern = pattern[..^1];
        return pattern.Length == 0
            || (name.StartsWith(pattern, StringComparison.Ordinal)
                && (name.Length == pattern.Length || name[pattern.Length] == '.'));
    }

    /// <summary>The names that are counted when an event occurs: the empty one, each prefix, and its own (5.2.4).</summary>
    public static IEnumerable<string> Prefixes(string name)
    {
        yield return "";
        for (var i = name.IndexOf('.'); i > 0; i = name.IndexOf('.', i + 1))
            yield return name[..i];
        yield return name;
    }
}
