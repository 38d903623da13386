using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Requests;

namespace CallXmlSim.VoiceXml.Prompts;

/// <summary>A part of a prompt (VoiceXML 2.0, 4.1; SSML 1.0).</summary>
internal abstract record PromptPart;

/// <summary>Text.</summary>
internal sealed record TextPart(string Text) : PromptPart;

/// <summary><c>value</c>: the text of an expression (VoiceXML 2.0, 4.1.4).</summary>
internal sealed record ValuePart(Expression Value) : PromptPart;

/// <summary><c>audio</c>: a recording, with what is spoken when it is not to be had (4.1.3).</summary>
/// <param name="Node">The element, for the place of errors.</param>
/// <param name="Address">Its address, if it is written.</param>
/// <param name="Value">The expression of its address, or of a recording.</param>
/// <param name="Fetching">How it is fetched.</param>
/// <param name="Alternative">What is spoken instead.</param>
internal sealed record AudioPart(
    PromptElement Node,
    string? Address,
    Expression? Value,
    FetchAttributes Fetching,
    IReadOnlyList<PromptPart> Alternative) : PromptPart;

/// <summary>SSML's <c>break</c> (SSML 1.0, 3.2.3).</summary>
internal sealed record BreakPart(TimeSpan Time) : PromptPart;

/// <summary><c>mark</c> (SSML 1.0, 3.3.2; VoiceXML 2.1, 4).</summary>
internal sealed record MarkPart(string? Name, Expression? NameValue) : PromptPart;

/// <summary>An element whose content is spoken as it is, such as a paragraph.</summary>
internal sealed record GroupPart(IReadOnlyList<PromptPart> Parts) : PromptPart;

/// <summary><c>voice</c> (SSML 1.0, 3.2.1).</summary>
internal sealed record VoicePart(string Voice, IReadOnlyList<PromptPart> Parts) : PromptPart;

/// <summary><c>say-as</c>: its text is read out by a kind (SSML 1.0, 3.1.8; VoiceXML 2.0, appendix P).</summary>
internal sealed record SayAsPart(string Kind, string Format, IReadOnlyList<PromptPart> Parts) : PromptPart;

/// <summary><c>enumerate</c>, with its template, or without one (VoiceXML 2.0, 2.2.4).</summary>
internal sealed record EnumeratePart(PromptElement Node, IReadOnlyList<PromptPart>? Template) : PromptPart;

/// <summary><c>foreach</c> in a prompt (VoiceXML 2.1, 6).</summary>
internal sealed record ForeachPart(PromptElement Node, string Item, Expression Array, IReadOnlyList<PromptPart> Parts) : PromptPart;
