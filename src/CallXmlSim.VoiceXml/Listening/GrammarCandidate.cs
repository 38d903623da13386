namespace CallXmlSim.VoiceXml.Listening;

/// <summary>A grammar that is to be active.</summary>
/// <param name="Node">The grammar.</param>
/// <param name="Owner">What a match is for; see <see cref="ActiveGrammar.Owner"/>.</param>
internal readonly record struct GrammarCandidate(GrammarNode Node, object Owner);
