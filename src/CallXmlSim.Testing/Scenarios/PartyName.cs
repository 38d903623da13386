using CallXmlSim.Simulation.Calls;

namespace CallXmlSim.Testing.Scenarios;

/// <summary>The parties of a call in the words of scenario files.</summary>
internal static class PartyName
{
    private static readonly (string Name, PartyKind Party)[] Names =
    [
        ("caller", PartyKind.Caller),
        ("script", PartyKind.Script),
        ("contact center", PartyKind.ContactCenter),
        ("far end", PartyKind.FarEnd),
        ("network", PartyKind.Network),
    ];

    /// <summary>The words that name a party.</summary>
    public static readonly IReadOnlyList<string> All = [.. Names.Select(known => known.Name)];

    /// <summary>A party as the subject or object of a sentence.</summary>
    public static string Of(PartyKind party) => "the " + Array.Find(Names, known => known.Party == party).Name;

    /// <summary>The party that a scenario file names, or <c>null</c>.</summary>
    public static PartyKind? Parse(string name)
    {
        foreach (var known in Names)
        {
            if (known.Name == name)
                return known.Party;
        }

        return null;
    }
}
