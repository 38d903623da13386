using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Reading;
using CallXmlSim.Testing.Updating;

namespace CallXmlSim.Testing.Tests.Updating;

/// <summary>Whichever value of the shipped scenarios is another, an update gives a file that can be used.</summary>
public sealed class AnyValueUpdateTests
{
    // Every one would take long.
    private const int EachOf = 5;

    public static TheoryData<string> Files => [.. ScenarioFinder.Find(Path.Combine(WorkTree.Root, "scripts"))];

    [Theory]
    [MemberData(nameof(Files))]
    public void An_update_breaks_nothing(string path)
    {
        var text = File.ReadAllText(path);
        var folder = Path.GetDirectoryName(path)!;
        var mended = 0;
        var values = Values(YamlText.Read(SourceText.From(text, path)).Root!, isTold: false).DistinctBy(span => span.Start).Where((_, i) => i % EachOf == 0);
        foreach (var span in values)
        {
            var changed = string.Concat(text.AsSpan(0, span.Start), span.Length == 3 ? "999" : "nonsense", text.AsSpan(span.End));
            var before = Failing(changed, path, folder);
            if (before is not > 0)
                continue;

            var update = ScenarioUpdate.Of(SourceText.From(changed, path), folder, new CaseFilter([]), seed: 1);

            Failing(update.Text, path, folder).ShouldNotBeNull(update.Text).ShouldBeLessThanOrEqualTo(before.Value);
            mended += update.Changes.Count > 0 ? 1 : 0;
        }

        mended.ShouldBePositive();
    }

    // Null for a file with mistakes.
    private static int? Failing(string text, string path, string folder)
    {
        var file = new ScenarioReader().Read(SourceText.From(text, path), folder);
        return file.HasErrors ? null : file.Scenarios.Count(scenario => !ScenarioExecution.Run(scenario, seed: 1).Passed);
    }

    // Whatever stands under "expect", and what is heard.
    private static IEnumerable<TextSpan> Values(YamlNode node, bool isTold) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry =>
            Values(entry.Value, isTold || entry.Key.Value is "expect" or "hears" or "hears exactly")),
        YamlSequence sequence => sequence.Items.SelectMany(item => Values(item, isTold)),
        YamlScalar { Span.Length: > 0 } scalar when isTold => [scalar.Span],
        _ => [],
    };
}
