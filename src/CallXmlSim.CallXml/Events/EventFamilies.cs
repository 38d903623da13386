namespace CallXmlSim.CallXml.Events;

/// <summary>The event families of the language (CallXML 3.0 reference, 4.2). Applications may throw others.</summary>
internal static class EventFamilies
{
    public const string Choice = "choice";
    public const string TermDigit = "termdigit";
    public const string MaxDigits = "maxdigits";
    public const string MaxTime = "maxtime";
    public const string MaxSilence = "maxsilence";
    public const string HangUp = "hangup";
    public const string Answer = "answer";
    public const string CallFailure = "callfailure";
    public const string CallProgress = "cparesult";
    public const string External = "externalevent";
    public const string Error = "error";

    /// <summary>The parameter of <c>choice</c> for input that no choice accepts.</summary>
    public const string NoMatch = "nomatch";

    /// <summary>The parameter of <c>choice</c> for silence.</summary>
    public const string NoInput = "noinput";

    public static readonly IReadOnlyList<string> All =
    [
        Choice, TermDigit, MaxDigits, MaxTime, MaxSilence, HangUp, Answer, CallFailure, CallProgress, External, Error,
    ];

    /// <summary>The parameters of <c>callfailure</c>.</summary>
    public static readonly string[] CallFailures = ["busy", "unreachable", "rejected", "unknown"];

    /// <summary>The parameters of <c>cparesult</c>.</summary>
    public static readonly string[] CallProgressResults = Calls.CallProgressResults.Names;

    /// <summary>The parameter of an <c>error</c> event.</summary>
    public static string ParameterOf(ErrorType type) => type.ToString().ToLowerInvariant();
}
