namespace CallXmlSim.Recognition.Matching;

/// <summary>A place in a rule that some beginning of the input leads to.</summary>
/// <param name="State">The state of the rule graph.</param>
/// <param name="Count">In a repeat state, how many times it went through its rule; otherwise 0.</param>
/// <param name="Instance">Which rule, begun where.</param>
/// <param name="Position">How many words of the input were taken.</param>
internal readonly record struct Item(int State, int Count, int Instance, int Position);
