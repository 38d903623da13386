namespace CallXmlSim.Grammars;

/// <summary>A place in a text where it stops following its grammar.</summary>
/// <param name="Start">Offset of the first character at fault, in UTF-16 code units.</param>
/// <param name="Length">Number of characters at fault; zero at the end of the text.</param>
/// <param name="Message">What was found and what was expected, as a clause without a full stop.</param>
public readonly record struct GrammarSyntaxError(int Start, int Length, string Message);
