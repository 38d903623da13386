namespace CallXmlSim.Recognition;

/// <summary>What a reader of a recognition grammar knows about it from elsewhere.</summary>
public sealed record GrammarOptions
{
    /// <summary>No knowledge.</summary>
    public static readonly GrammarOptions None = new();

    /// <summary>
    /// The address that the grammar was fetched from, or that of the document it stands in: relative references start
    /// here. Without one they stay relative.
    /// </summary>
    public Uri? Address { get; init; }

    /// <summary>The charset that the transport names, such as HTTP's Content-Type; <c>null</c> if none.</summary>
    public string? Charset { get; init; }

    /// <summary>
    /// The language of the surrounding document, for a grammar in line that declares none (VoiceXML 2.0, 3.1.1.4);
    /// <c>null</c> makes the declaration required for speech.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>The mode that the referring element asks for, where the grammar itself declares none.</summary>
    public GrammarMode Mode { get; init; } = GrammarMode.Voice;

    /// <summary>Whether the grammar stands in line in another document; its version need not be declared then.</summary>
    public bool IsInline { get; init; }

    /// <summary>The built-in type whose grammar it is; its tags are that type's own.</summary>
    internal BuiltIns.BuiltInType? BuiltInType { get; init; }
}
