namespace CallXmlSim.Scripting;

/// <summary>Where and why a source does not follow ECMAScript's grammar.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Offset">Where, from the start of the source.</param>
internal sealed record SyntaxFault(string Message, int Offset);
