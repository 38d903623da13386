using CallXmlSim.Documents.Text;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios.Reading;

namespace CallXmlSim.Testing.Updating;

/// <summary>
/// Brings the expectations of a scenario file in line with what the scripts do now: what is heard, and what stands under
/// <c>expect</c>. What several scenarios or rows share is changed only if they agree.
/// </summary>
/// <param name="Text">The file's new text; the old one when nothing can be changed.</param>
/// <param name="Changes">The changes in the order of the file.</param>
public sealed record ScenarioUpdate(string Text, IReadOnlyList<ScenarioChange> Changes)
{
    // A conversation shows its next difference when the one before is mended.
    private const int MostRounds = 500;

    /// <summary>Works out what to change. The file itself stays as it is.</summary>
    /// <param name="path">The scenario file.</param>
    /// <param name="filter">Chooses the scenarios.</param>
    /// <param name="seed">Seeds everything that looks random.</param>
    public static ScenarioUpdate Of(string path, CaseFilter filter, int seed) => Scripts.TextFile.TryRead(path, out var source, out _)
        ? Of(source, Path.GetDirectoryName(Path.GetFullPath(path))!, filter, seed)
        : new ScenarioUpdate("", []);

    /// <summary>Works out what to change in a file's text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="folder">Where the paths in it begin.</param>
    /// <param name="filter">Chooses the scenarios.</param>
    /// <param name="seed">Seeds everything that looks random.</param>
    internal static ScenarioUpdate Of(SourceText source, string folder, CaseFilter filter, int seed)
    {
        var original = source.Content;
        var text = original;
        var former = new HashSet<string>(StringComparer.Ordinal) { text };
        var reader = new ScenarioReader();
        for (var round = 0; round < MostRounds; round++)
        {
            var now = SourceText.From(text, source.Name);
            var file = reader.Read(now, folder);
            var agreement = new Agreement(file.Scenarios);
            foreach (var scenario in file.Scenarios.Where(scenario => filter.Fits(SuiteCase.Of(scenario))))
                agreement.Add(Mendable(ScenarioExecution.Run(scenario, seed).Failures));
            var edits = TextEdits.For(now, agreement.Mends);
            if (IsBroken(TextEdits.Apply(now, edits)))
                edits = [.. edits.Where(edit => !IsBroken(TextEdits.Apply(now, [edit])))];
            if (edits.Count == 0)
                return new ScenarioUpdate(text, LineDifference.Of(original, text));
            text = TextEdits.Apply(now, edits);

            // A change that calls for its opposite would be made for ever.
            if (!former.Add(text))
                break;
        }

        return new ScenarioUpdate(original, []);

        // What leaves nothing of a part that must not be empty, such as a repetition, is the author's to mend.
        bool IsBroken(string changed) => reader.Read(SourceText.From(changed, source.Name), folder).HasErrors;
    }

    // How a call ends is of interest once its conversation comes true.
    private static IEnumerable<ScenarioFailure> Mendable(IReadOnlyList<ScenarioFailure> failures)
    {
        var ofConversation = failures.Any(failure => failure.IsOfConversation);
        return failures.Where(failure => failure.IsOfConversation == ofConversation);
    }
}
