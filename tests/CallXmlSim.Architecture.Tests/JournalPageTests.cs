using System.Runtime.CompilerServices;
using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.Architecture.Tests;

/// <summary>The page about the journal has a row for every type of entry.</summary>
public class JournalPageTests
{
    public static TheoryData<string> Types => [.. typeof(JournalEntry).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(JournalEntry)) && !type.IsAbstract)
        .Select(type => ((JournalEntry)RuntimeHelpers.GetUninitializedObject(type)).Type)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_of_entry_is_described(string type) =>
        Repository.Read("docs/journal.md").ShouldContain($"\n| `{type}` |");
}
