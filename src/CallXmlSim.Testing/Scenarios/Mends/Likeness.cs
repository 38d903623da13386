namespace CallXmlSim.Testing.Scenarios.Mends;

/// <summary>How much what happened is like what is expected.</summary>
internal enum Likeness
{
    /// <summary>It is something else of the same kind.</summary>
    Other,

    /// <summary>It is the same thing, done otherwise.</summary>
    Near,

    /// <summary>It is as expected.</summary>
    Same,
}
