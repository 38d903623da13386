using System.Text;
using CallXmlSim.Testing.Coverage;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Reports;

/// <summary>
/// A Markdown summary for a pull request: counts, each failure folded away, coverage. It stays below the size that code
/// hosts allow for a comment.
/// </summary>
public sealed class MarkdownReport : Report
{
    // GitHub allows a comment 65,536 characters; of a failure far less is read.
    private const int MostStories = 20;
    private const int LongestStory = 2_500;

    private readonly int _seed;
    private readonly CoverageMap? _coverage;
    private readonly FileCounts _all = new("");
    private readonly List<FileCounts> _files = [];
    private readonly List<(string Name, string Story)> _failures = [];

    /// <summary>Begins a report.</summary>
    /// <param name="path">The file.</param>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="coverage">What is covered; <c>null</c> when nobody asks.</param>
    public MarkdownReport(string path, int seed, CoverageMap? coverage)
        : base(path)
    {
        _seed = seed;
        _coverage = coverage;
    }

    internal override void Add(CaseOutcome outcome)
    {
        var file = outcome.Case.Source.Name;
        if (_files.Count == 0 || _files[^1].File != file)
            _files.Add(new FileCounts(file));
        _files[^1].Add(outcome);
        _all.Add(outcome);
        if (!outcome.Passed && _failures.Count < MostStories)
            _failures.Add((outcome.Case.Name, FailureStory.Text(outcome, _seed)));
    }

    internal override void Write(Stream output, bool isComplete)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var failed = _all.Failed + _all.Invalid;
        text.WriteLine(FormattableString.Invariant($"## Call scenarios: {_all.Passed} passed, {failed} failed"));
        if (!isComplete)
            text.WriteLine("\nThe run was not completed.");
        WriteFiles(text);
        foreach (var (name, story) in _failures)
            WriteFailure(text, name, story);
        if (failed > _failures.Count)
            text.WriteLine(FormattableString.Invariant($"\nAnd {failed - _failures.Count} more failures."));
        if (_coverage?.Result is { Documents.Count: > 0 } coverage)
            MarkdownCoverage.Write(text, coverage);
    }

    // Of a large suite only the files with failures are named.
    private void WriteFiles(StreamWriter text)
    {
        const int MostFiles = 50;
        var shown = _files.Count <= MostFiles ? _files : [.. _files.Where(file => file.All > file.Passed).Take(MostFiles)];
        if (shown.Count == 0)
            return;
        text.WriteLine("\n| Scenario file | Passed | Failed |\n|---|---:|---:|");
        foreach (var file in shown)
            text.WriteLine(FormattableString.Invariant($"| {MarkdownText.Cell(file.File)} | {file.Passed} | {file.Failed + file.Invalid} |"));
        if (shown.Count < _files.Count)
            text.WriteLine(FormattableString.Invariant($"\n{_files.Count} files in all."));
    }

    private static void WriteFailure(StreamWriter text, string name, string story)
    {
        var fence = MarkdownText.FenceFor(story);
        text.WriteLine($"\n<details><summary>Failed: {MarkdownText.Html(name)}</summary>\n\n{fence}text");
        text.Write(story.Length <= LongestStory ? story : story[..LongestStory] + "…\n");
        text.WriteLine($"{fence}\n\n</details>");
    }
}
