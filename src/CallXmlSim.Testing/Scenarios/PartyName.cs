using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Testing.Scenarios;

/// <summary>The parties of a call in the words of scenario files.</summary>
internal static class PartyName
{
    /// <summary>The words that name a party.</summary>
    public static readonly IReadOnlyList<string> All = ["caller", "script", "contact center", "far end"];

    /// <summary>A party as the subject or object of a sentence.</summary>
    public static string Of(PartyKind party) => "the " + All[(int)party];

    /// <summary>The party that a scenario file names, or <c>null</c>.</summary>
    public static PartyKind? Parse(string name)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (All[i] == name)
                return (PartyKind)i;
        }

        return null;
    }
}
