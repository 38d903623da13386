namespace CallXmlSim.VoiceXml.Elements;

/// <summary>An element of the language: its name, what it holds, and the attributes it takes.</summary>
/// <param name="name">The element's name.</param>
/// <param name="content">What may stand in it.</param>
/// <param name="attributes">The attributes it takes.</param>
internal sealed class ElementDefinition(string name, ContentModel content, params string[] attributes)
{
    /// <summary>How resources are fetched (VoiceXML 2.0, 6.1).</summary>
    public static readonly string[] Fetching = ["fetchhint", "fetchtimeout", "maxage", "maxstale"];

    public string Name { get; } = name;

    public ContentModel Content { get; } = content;

    public IReadOnlyList<string> Attributes { get; } = attributes;

    /// <summary>The attributes that must be there.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Attributes of which there must be exactly one.</summary>
    public IReadOnlyList<string> ExactlyOne { get; init; } = [];

    /// <summary>Attributes of which there may be one.</summary>
    public IReadOnlyList<IReadOnlyList<string>> AtMostOne { get; init; } = [];

    /// <summary>The section that defines the element.</summary>
    public required string Section { get; init; }
}
