using CallXmlSim.Sessions.Effects;

namespace CallXmlSim.CallXml.Calls;

/// <summary>
/// What the parent of a session gets as <c>session.eventvalue</c> when the session ends (CallXML 3.0 reference, 1.10, 5.3,
/// which leave the value open): the variable that <c>exit</c> submits; of several, names and values; else nothing.
/// </summary>
internal static class EndValue
{
    public static string Of(EndEffect end) => end.Values is [var (_, only)]
        ? only
        : string.Join('&', end.Values.Select(value => $"{value.Key}={value.Value}"));
}
