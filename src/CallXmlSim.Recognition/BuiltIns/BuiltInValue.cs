namespace CallXmlSim.Recognition.BuiltIns;

/// <summary>The value of an input by a built-in grammar (VoiceXML 2.0, appendix P): a boolean, or a string.</summary>
/// <param name="Boolean">The boolean of the type <c>boolean</c>; otherwise <c>null</c>.</param>
/// <param name="Text">The string of the other types; <c>null</c> for a boolean.</param>
public readonly record struct BuiltInValue(bool? Boolean, string? Text)
{
    /// <summary>A string.</summary>
    public static BuiltInValue Of(string text) => new(null, text);
}
