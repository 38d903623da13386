using System.Runtime.CompilerServices;
using System.Text.Json;
using CallXmlSim.Simulation.Callers;
using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.EndToEnd.Tests;

/// <summary>The page about the journal says what stands in journals.</summary>
public class JournalPageTests
{
    private static readonly string[] Common = ["t", "call", "leg", "session", "type"];

    private static readonly Dictionary<string, string> Rows = File
        .ReadAllLines(Path.Combine(AppContext.BaseDirectory, "journal.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .ToDictionary(line => line.Split('`')[1]);

    public static TheoryData<string> Types =>
        [.. typeof(JournalEntry).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(JournalEntry)) && !type.IsAbstract)
            .Select(type => ((JournalEntry)RuntimeHelpers.GetUninitializedObject(type)).Type)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_has_its_row(string type) => Rows.Keys.ShouldContain(type);

    [Fact]
    public void Every_field_is_named_in_the_row_of_its_type()
    {
        DemoCall[] calls =
        [
            DemoCall.Pressing("21"),
            DemoCall.Pressing("1", DemoCall.DemoWith("value=\"114\"", "value=\"999\"")),
            DemoCall.Pressing("1", contactCenter: ContactCenters.WithNobodyAvailable),
            DemoCall.Of(SilentCaller.Instance, "<callxml><log value=\"here\"/><fetch value=\"https://nowhere.example/\"/></callxml>"),
        ];
        foreach (var line in calls.SelectMany(call => call.Json.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            using var entry = JsonDocument.Parse(line);
            var row = Rows[entry.RootElement.GetProperty("type").GetString()!];
            foreach (var field in entry.RootElement.EnumerateObject().Where(field => !Common.Contains(field.Name)))
                row.ShouldContain($"`{field.Name}`", customMessage: line);
        }
    }
}
