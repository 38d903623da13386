using CallXmlSim.Documents.Text;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Reading;

namespace CallXmlSim.Testing.Updating;

/// <summary>
/// Brings the expectations of a scenario file in line with what the scripts do now: what is heard, and the values under
/// <c>expect</c> that can be told by one text. What several scenarios or rows share is changed only if they agree.
/// </summary>
/// <param name="Text">The file's new text; the old one when nothing can be changed.</param>
/// <param name="Changes">The changes in the order in which they were found.</param>
public sealed record ScenarioUpdate(string Text, IReadOnlyList<ScenarioChange> Changes)
{
    // A conversation shows its next difference when the one before is mended.
    private const int MostRounds = 500;

    /// <summary>Works out what to change. The file itself stays as it is.</summary>
    /// <param name="path">The scenario file.</param>
    /// <param name="filter">Chooses the scenarios.</param>
    /// <param name="seed">Seeds everything that looks random.</param>
    public static ScenarioUpdate Of(string path, CaseFilter filter, int seed)
    {
        if (!Scripts.TextFile.TryRead(path, out var source, out _))
            return new ScenarioUpdate("", []);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var original = source.Content;
        var text = original;
        var changes = new List<ScenarioChange>();
        var former = new HashSet<string>(StringComparer.Ordinal) { text };
        var reader = new ScenarioReader();
        for (var round = 0; round < MostRounds; round++)
        {
            var now = SourceText.From(text, path);
            var file = reader.Read(now, folder);
            var failures = file.Scenarios
                .Where(scenario => filter.Fits(SuiteCase.Of(scenario)))
                .SelectMany(scenario => Mendable(ScenarioExecution.Run(scenario, seed).Failures));
            var edits = TextEdits.For(now, failures);
            if (edits.Count == 0)
                return new ScenarioUpdate(text, changes);
            changes.AddRange(edits.Select(edit => edit.Describe(now)));
            text = TextEdits.Apply(now, edits);

            // Scenarios that share a part and want it otherwise would change it to and fro.
            if (!former.Add(text))
                break;
        }

        return new ScenarioUpdate(original, []);
    }

    // How a call ends is of interest once its conversation comes true.
    private static IEnumerable<ScenarioFailure> Mendable(IReadOnlyList<ScenarioFailure> failures)
    {
        var ofConversation = failures.Any(failure => failure.IsOfConversation);
        return failures.Where(failure => failure.Actual is not null && failure.IsOfConversation == ofConversation);
    }
}
