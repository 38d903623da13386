namespace CallXmlSim.Testing.Scenarios.Mends;

/// <summary>What a <see cref="Mend"/> does with the part that it leads to.</summary>
internal enum MendKind
{
    /// <summary>The part gets another value.</summary>
    Set,

    /// <summary>The part, with its key, is taken out.</summary>
    Remove,

    /// <summary>An item is put before the one that holds the part.</summary>
    InsertBefore,

    /// <summary>An item is put behind the one that holds the part.</summary>
    InsertAfter,
}
