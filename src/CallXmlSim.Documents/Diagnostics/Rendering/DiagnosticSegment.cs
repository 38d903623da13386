namespace CallXmlSim.Documents.Diagnostics.Rendering;

/// <summary>A piece of a rendered diagnostic: joined in order, the texts are the whole; the role tells how to colour it.</summary>
/// <param name="Text">The characters, without control characters other than LF.</param>
/// <param name="Role">What the piece is.</param>
public readonly record struct DiagnosticSegment(string Text, DiagnosticRole Role);
