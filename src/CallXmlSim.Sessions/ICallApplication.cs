namespace CallXmlSim.Sessions;

/// <summary>Something that can take a call: a bound program of either language. Immutable and shared by all calls.</summary>
public interface ICallApplication
{
    /// <summary>What the application is called in journals: as a rule its document's name.</summary>
    string Name { get; }

    /// <summary>The document's URL, which relative ones are resolved against; <c>null</c> if it has none.</summary>
    Uri? Url => null;

    /// <summary>All parts that a call can run, in document order.</summary>
    IReadOnlyList<CoveragePoint> CoveragePoints { get; }

    /// <summary>Creates a session that waits for its first input.</summary>
    CallSession CreateSession(SessionOptions options);
}
