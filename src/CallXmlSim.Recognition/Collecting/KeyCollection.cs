namespace CallXmlSim.Recognition.Collecting;

/// <summary>How a collection of keys stands.</summary>
public enum KeyCollectionState
{
    /// <summary>More keys are waited for.</summary>
    Waiting,

    /// <summary>The keys match: a result.</summary>
    Matched,

    /// <summary>The keys do not match: nomatch.</summary>
    NotMatched,
}

/// <summary>What ended a collection of keys.</summary>
public enum KeyCollectionEnd
{
    /// <summary>Nothing yet.</summary>
    None,

    /// <summary>The keys match and no further key could.</summary>
    InputComplete,

    /// <summary>No key that can follow makes the keys match.</summary>
    NoContinuation,

    /// <summary>The terminating key.</summary>
    TerminatingKey,

    /// <summary>The time between two keys was over.</summary>
    InterdigitTimeout,

    /// <summary>The time for the terminating key was over.</summary>
    TerminatingTimeout,
}
