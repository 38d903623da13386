using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.Testing.Scenarios.Reading.Steps;

/// <summary>The names of steps in scenario files.</summary>
internal static class StepNames
{
    public const string HearsExactly = "hears exactly";
    public const string AnyOrder = "in any order";
    public const string Presses = "presses";
    public const string Says = "says";
    public const string Plays = "plays";
    public const string StaysSilent = "stays silent";
    public const string Waits = "waits";
    public const string HangsUp = "hangs up";
    public const string Repeat = "repeat";

    /// <summary>What is heard, by the name of the step.</summary>
    public static IReadOnlyDictionary<string, (TextPatternKind Kind, bool Optional)> Hearing { get; } =
        new Dictionary<string, (TextPatternKind, bool)>(StringComparer.Ordinal)
        {
            ["hears"] = (TextPatternKind.Words, false),
            ["hears part"] = (TextPatternKind.Part, false),
            [HearsExactly] = (TextPatternKind.Exactly, false),
            ["hears matching"] = (TextPatternKind.Matching, false),
            ["may hear"] = (TextPatternKind.Words, true),
            ["may hear part"] = (TextPatternKind.Part, true),
            ["may hear exactly"] = (TextPatternKind.Exactly, true),
            ["may hear matching"] = (TextPatternKind.Matching, true),
        };

    /// <summary>Every step.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Hearing.Keys, AnyOrder, Presses, Says, Plays, StaysSilent, Waits, HangsUp, Repeat];

    /// <summary>What a step says, for those that forget to: <c>which keys</c>.</summary>
    public static string ValueOf(string step) => step switch
    {
        Presses => "which keys",
        Says => "what",
        Plays => "which file",
        StaysSilent or Waits => "how long",
        Repeat => "how often",
        _ => "what is heard",
    };

    /// <summary>An example of a step, to show how it is written.</summary>
    public static string ExampleOf(string step) => step switch
    {
        Presses => "presses: \"#\"",
        Says => "says: sales",
        Plays => "plays: greeting.wav",
        StaysSilent or Waits => $"{step}: 5s",
        Repeat => "repeat: 3",
        AnyOrder => "in any order: [hears: one, hears: two]",
        _ => $"{step}: press 1",
    };

    /// <summary>The keys of a mapping that name a step.</summary>
    public static IReadOnlyList<YamlScalar> In(YamlMapping mapping) =>
        [.. mapping.Entries.Select(entry => entry.Key).Where(key => All.Contains(key.Value))];
}
