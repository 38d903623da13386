using CallXmlSim.Sessions;

namespace CallXmlSim.Testing.Coverage;

/// <summary>The kinds of parts in words.</summary>
public static class CoverageKindName
{
    /// <summary>One of the kind.</summary>
    public static string Of(CoverageKind kind) => kind switch
    {
        CoverageKind.Element => "element",
        CoverageKind.Handler => "handler",
        CoverageKind.Choice => "choice",
        _ => "grammar rule",
    };
}
