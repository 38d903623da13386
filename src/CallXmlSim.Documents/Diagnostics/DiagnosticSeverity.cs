namespace CallXmlSim.Documents.Diagnostics;

/// <summary>How much a diagnostic matters, in rising order.</summary>
public enum DiagnosticSeverity
{
    /// <summary>A better way exists; nothing is wrong.</summary>
    Hint,

    /// <summary>Worth knowing.</summary>
    Information,

    /// <summary>Probably not what the author meant; the document still runs.</summary>
    Warning,

    /// <summary>The document, request or file cannot be used as it is.</summary>
    Error,
}
