namespace CallXmlSim.Recognition.Rules;

/// <summary>The names of the special rules, which no grammar may define.</summary>
internal static class SpecialRules
{
    /// <summary>The special rule of a name. Names are case-sensitive (SRGS 1.0, 2.2.3).</summary>
    public static SpecialRule? Find(string name) => name switch
    {
        "NULL" => SpecialRule.Null,
        "VOID" => SpecialRule.Void,
        "GARBAGE" => SpecialRule.Garbage,
        _ => null,
    };
}
