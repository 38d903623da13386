namespace CallXmlSim.Recognition.Matching;

/// <summary>A step of writing out a parse, not yet taken.</summary>
/// <param name="Frame">The rule it is taken in.</param>
/// <param name="Item">The item it goes to.</param>
/// <param name="Enters">Whether it goes into the rule that the item calls, instead of on from the item.</param>
/// <param name="Parts">How many parts were written before it.</param>
internal readonly record struct ParseMove(ParseFrame Frame, int Item, bool Enters, int Parts);
