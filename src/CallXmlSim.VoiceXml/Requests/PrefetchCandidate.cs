using CallXmlSim.Documents.Text;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.VoiceXml.Requests;

/// <summary>A resource that a document names, and that may be fetched before it is needed (VoiceXML 2.0, 6.1.1).</summary>
/// <param name="Url">Its address.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Fetching">How it is fetched.</param>
/// <param name="Place">The element that names it.</param>
internal sealed record PrefetchCandidate(Uri Url, FetchPurpose Purpose, FetchAttributes Fetching, TextSpan Place)
{
    /// <summary>
    /// <c>prefetch</c> or <c>safe</c>, by the element's <c>fetchhint</c> or the innermost property of the document; <c>null</c>
    /// when only the application root can say.
    /// </summary>
    public string? Hint { get; init; }

    /// <summary>The property that says it where the element does not (6.3.5; VoiceXML 2.1, 5.1).</summary>
    public string Property => PropertyOf(Purpose);

    public static string PropertyOf(FetchPurpose purpose) => purpose.ToString().ToLowerInvariant() + "fetchhint";
}
