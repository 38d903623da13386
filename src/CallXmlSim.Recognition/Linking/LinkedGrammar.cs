using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.Recognition.Linking;

/// <summary>What became of binding a grammar to the grammars that it refers to.</summary>
/// <param name="Grammar">The bound grammar; <c>null</c> when an error stands against it.</param>
/// <param name="Diagnostics">What was found, in the grammar and in those that it refers to, in that order.</param>
public sealed record LinkedGrammar(RecognitionGrammar? Grammar, IReadOnlyList<Diagnostic> Diagnostics);
