using System.Collections.Frozen;

namespace CallXmlSim.CallXml.Execution;

/// <summary>
/// The variables that the platform provides (CallXML 3.0 reference, 5.3), computed when they are read. Names are not
/// case-sensitive.
/// </summary>
internal static class SystemVariables
{
    /// <summary>Names the document that is loaded when an error is handled by nobody; the one that scripts may set.</summary>
    public const string ErrorUrl = "application.errorURL";

    /// <summary>The variables that tell of the session and its call, in the order in which requests carry them.</summary>
    public static readonly IReadOnlyList<string> OfTheCall =
    [
        "session.callerid", "session.calledid", "session.id", "session.sipcallid", "session.accountid",
        "session.applicationid", "session.redirectedcalledid", "session.privatecallerid",
    ];

    private static readonly FrozenDictionary<string, Func<CallXmlSession, string>> ByName =
        new Dictionary<string, Func<CallXmlSession, string>>
        {
            ["session.id"] = session => session.Options.SessionId,
            ["session.sessionid"] = session => session.Options.SessionId,
            ["session.callerid"] = session => session.Line.Call?.CallingNumber ?? "",
            ["session.calledid"] = session => session.Line.Call?.CalledNumber ?? "",
            ["session.sipcallid"] = session => session.Line.Call?.Id.Value ?? "",
            ["session.redirectedcalledid"] = session => session.Line.Call?.RedirectedNumber ?? "",
            ["session.referredcalledid"] = session => session.Line.Call?.RedirectedNumber ?? "",
            ["session.privatecallerid"] = session => session.Line.Call?.IsPrivate == true ? "true" : "",
            ["session.accountid"] = _ => "",
            ["session.applicationid"] = _ => "",
            ["session.subaccountid"] = _ => "",
            ["session.lastchoice"] = session => session.LastEvent?.Choice ?? "",
            ["session.lastutterance"] = session => session.LastEvent?.Utterance ?? "",
            ["session.lastphrase"] = session => session.LastEvent?.Utterance ?? "",
            ["session.lastconfidence"] = session => session.LastEvent?.Confidence ?? "",
            ["session.lasttermdigit"] = session => session.LastEvent?.TermDigit ?? "",
            ["session.lasterror"] = session => session.LastEvent?.Error ?? "",
            ["session.lasteventid"] = session => session.LastEvent?.EventId ?? "",
            ["session.lastevent"] = session => session.LastEvent?.Event ?? "",
            ["session.eventsenderid"] = session => session.LastEvent?.SenderId ?? "",
            ["session.eventvalue"] = session => session.LastEvent?.EventValue ?? "",
            ["container.value"] = session => session.Frames.ContainerValue,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names that can be read, for diagnostics.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>How a variable is read; <c>null</c> when the platform has none of that name.</summary>
    public static Func<CallXmlSession, string>? Find(string name) => ByName.GetValueOrDefault(name);
}
