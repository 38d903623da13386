namespace CallXmlSim.Recognition.BuiltIns;

/// <summary>What is at the address of a built-in grammar.</summary>
/// <param name="Grammar">The grammar; <c>null</c> when there is none.</param>
/// <param name="IsKnownType">
/// Whether the type exists. Where it does and there is no grammar, the parameters are at fault, which in VoiceXML is
/// <c>error.badfetch</c>; an unknown type is <c>error.unsupported.builtin</c> (VoiceXML 2.0, 5.2.6, appendix P).
/// </param>
/// <param name="Fault">Why there is none, as a clause without full stop.</param>
public sealed record BuiltInLookup(GrammarDocument? Grammar, bool IsKnownType, string? Fault)
{
    internal static BuiltInLookup Unknown(string fault) => new(null, false, fault);
}
