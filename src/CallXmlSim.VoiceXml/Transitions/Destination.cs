using CallXmlSim.Sessions.Fetching;
using CallXmlSim.VoiceXml.Elements;
using CallXmlSim.VoiceXml.Requests;

namespace CallXmlSim.VoiceXml.Transitions;

/// <summary>Where a transition leads to.</summary>
/// <param name="Address">The address as written or evaluated, with its fragment.</param>
/// <param name="Base">What a relative address starts from.</param>
/// <param name="From">The element that leads there.</param>
internal sealed record Destination(string Address, Uri Base, ProgramNode From)
{
    public FetchAttributes Fetching { get; init; } = FetchAttributes.None;

    public string Method { get; init; } = "GET";

    public IReadOnlyList<FetchField> Fields { get; init; } = [];

    public bool IsMultipart { get; init; }

    /// <summary>Whether it is a <c>submit</c>, which always fetches, and initializes the root again (VoiceXML 2.0, 1.5.2, 5.3.8).</summary>
    public bool IsSubmit { get; init; }

    /// <summary>The dialog's id in the address; <c>null</c> for the first dialog.</summary>
    public string? Dialog =>
        Address.IndexOf('#') is >= 0 and var hash && hash + 1 < Address.Trim().Length ? Address.Trim()[(hash + 1)..] : null;

    /// <summary>The address without fragment; empty for the document itself.</summary>
    public string Document => (Address.IndexOf('#') is >= 0 and var hash ? Address[..hash] : Address).Trim();
}
