namespace CallXmlSim.Recognition.Matching;

/// <summary>How an input stands to a grammar, in rising order of success.</summary>
public enum MatchState
{
    /// <summary>The input does not match, and no further input can make it match.</summary>
    NoMatch,

    /// <summary>The input does not match yet; further input can make it match.</summary>
    Partial,

    /// <summary>The input matches, and there is longer input that matches too.</summary>
    Match,

    /// <summary>The input matches, and nothing longer that begins with it does.</summary>
    Complete,
}
