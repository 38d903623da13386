namespace CallXmlSim.Testing.Coverage.Html;

/// <summary>A piece of a line of source that belongs to one part of the script.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Part">The innermost part around them; <c>null</c> for white space and what no part contains.</param>
/// <param name="IsFirst">Whether the part begins here.</param>
internal readonly record struct Stretch(string Text, CoveredPart? Part, bool IsFirst);
