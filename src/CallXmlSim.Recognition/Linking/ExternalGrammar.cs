using CallXmlSim.Documents.Text;

namespace CallXmlSim.Recognition.Linking;

/// <summary>Another grammar that a grammar refers to.</summary>
/// <param name="Address">Its address, without fragment; absolute, if the address of the referring grammar is known.</param>
/// <param name="Source">The text with the first reference to it.</param>
/// <param name="Span">The place of that reference.</param>
public sealed record ExternalGrammar(Uri Address, SourceText Source, TextSpan Span);
