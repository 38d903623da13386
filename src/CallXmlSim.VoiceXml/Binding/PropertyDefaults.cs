using System.Collections.Frozen;
using System.Globalization;
using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.VoiceXml.Binding;

/// <summary>
/// The properties of VoiceXML 2.0, 6.3 with their defaults; where it leaves them to the platform, they are this
/// platform's.
/// </summary>
internal static class PropertyDefaults
{
    private static readonly FrozenDictionary<string, (string Kind, string Default)> Known =
        new Dictionary<string, (string Kind, string Default)>
        {
            // 6.3.2, speech.
            ["confidencelevel"] = ("share", "0.5"),
            ["sensitivity"] = ("share", "0.5"),
            ["speedvsaccuracy"] = ("share", "0.5"),
            ["completetimeout"] = ("time", "500ms"),
            ["incompletetimeout"] = ("time", "1s"),
            ["maxspeechtimeout"] = ("time", "10s"),

            // 6.3.3, keys.
            ["interdigittimeout"] = ("time", "3s"),
            ["termtimeout"] = ("time", "0s"),
            ["termchar"] = ("key", "#"),

            // 6.3.4, prompts and collection.
            ["bargein"] = ("boolean", "true"),
            ["bargeintype"] = ("bargeintype", "speech"),
            ["timeout"] = ("time", "5s"),

            // 6.3.5, fetching.
            ["fetchtimeout"] = ("time", "30s"),
            ["fetchaudiodelay"] = ("time", "2s"),
            ["fetchaudiominimum"] = ("time", "5s"),
            ["audiofetchhint"] = ("hint", ""),
            ["documentfetchhint"] = ("hint", ""),
            ["grammarfetchhint"] = ("hint", ""),
            ["objectfetchhint"] = ("hint", ""),
            ["scriptfetchhint"] = ("hint", ""),
            ["datafetchhint"] = ("hint", ""),
            ["audiomaxage"] = ("seconds", ""),
            ["audiomaxstale"] = ("seconds", ""),
            ["documentmaxage"] = ("seconds", ""),
            ["documentmaxstale"] = ("seconds", ""),
            ["grammarmaxage"] = ("seconds", ""),
            ["grammarmaxstale"] = ("seconds", ""),
            ["objectmaxage"] = ("seconds", ""),
            ["objectmaxstale"] = ("seconds", ""),
            ["scriptmaxage"] = ("seconds", ""),
            ["scriptmaxstale"] = ("seconds", ""),
            ["datamaxage"] = ("seconds", ""),
            ["datamaxstale"] = ("seconds", ""),

            // 6.3.6, and VoiceXML 2.1, 7.
            ["inputmodes"] = ("modes", "dtmf voice"),
            ["universals"] = ("text", "none"),
            ["maxnbest"] = ("number", "1"),
            ["recordutterance"] = ("boolean", "false"),
            ["recordutterancetype"] = ("text", RecordingFormat.Wav),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The platform's value of a property; <c>null</c> when it has none.</summary>
    public static string? Find(string name) => Known.TryGetValue(name, out var known) && known.Default.Length > 0 ? known.Default : null;

    /// <summary>What a property's value must be, when a value is not that; <c>null</c> when it may be.</summary>
    public static string? Expected(string name, string value) => Known.TryGetValue(name, out var known)
        ? known.Kind switch
        {
            "time" when !Durations.TryParse(value, out _) => Durations.Expected,
            "share" when !TryParseShare(value, out _) => "a number from 0.0 to 1.0",
            "boolean" when value is not ("true" or "false") => "\"true\" or \"false\"",
            "bargeintype" when value is not ("speech" or "hotword") => "\"speech\" or \"hotword\"",
            "seconds" when !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) => "a number of seconds",
            "hint" when value is not ("prefetch" or "safe") => "\"prefetch\" or \"safe\"",
            "number" when !TryParseCount(value) => "a whole number from 1 on",
            "key" when value.Length > 1 || (value.Length == 1 && !"0123456789*#ABCD".Contains(value[0])) => "one key, or nothing",
            "modes" when value.Split(' ').Any(mode => mode is not ("dtmf" or "voice")) => "\"dtmf\", \"voice\" or both",
            _ => null,
        }
        : null;

    public static bool TryParseShare(string value, out double share) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out share) && share is >= 0 and <= 1;

    private static bool TryParseCount(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0;
}
