using CallXmlSim.Documents.Text;

namespace CallXmlSim.VoiceXml.Events;

/// <summary>An event that was thrown (VoiceXML 2.0, 5.2).</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Message">What the thrower says about it; <c>null</c> for nothing, which is undefined in <c>_message</c>.</param>
internal sealed record VoiceXmlEvent(string Name, string? Message = null)
{
    /// <summary>Whether it is one of the errors.</summary>
    public bool IsError => EventName.Matches("error", Name);

    /// <summary>The document that caused it; <c>null</c> for the place where the session is.</summary>
    public SourceText? Source { get; init; }

    /// <summary>The place of the cause in it.</summary>
    public TextSpan Span { get; init; }
}
