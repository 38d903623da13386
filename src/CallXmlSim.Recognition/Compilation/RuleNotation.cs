using CallXmlSim.Recognition.Rules;

namespace CallXmlSim.Recognition.Compilation;

/// <summary>The spelling of rule references in a logical parse (SRGS 1.0, appendix H).</summary>
internal static class RuleNotation
{
    /// <summary>A rule of the same grammar.</summary>
    public static string Local(string name) => $"${name}";

    /// <summary>What a grammar refers to.</summary>
    public static string Of(RuleReferenceExpansion reference) => reference switch
    {
        { Grammar: null } => Local(reference.RuleName!),
        { RuleName: null } => $"$<{reference.Grammar}>",
        _ => $"$<{reference.Grammar}#{reference.RuleName}>",
    };
}
