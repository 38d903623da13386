using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Scenarios;
using CallXmlSim.Testing.Scenarios.Reading;
using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Testing.Recording;

/// <summary>
/// Makes a scenario file of a call: what was heard and done becomes its conversation, how the call ended its expectations.
/// The scenario is played before it is handed out, so that it passes as it stands.
/// </summary>
public static class ScenarioRecorder
{
    private const string Schema = "docs/scenario.schema.json";

    // The rougher the times, the easier they read; most calls allow for the first.
    private static readonly TimeSpan[] Grains =
        [TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(1), TimeSpan.FromTicks(1)];

    /// <summary>Makes the text of a scenario file.</summary>
    /// <param name="call">The call.</param>
    /// <param name="path">Where the file will be; paths in it begin at its folder.</param>
    public static Recording Record(RecordedCall call, string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (call.Journal.Entries is [.., LimitEntry limit])
            return new Recording(null, $"It came to no end within the simulation's limit of {limit.Limit}; let the caller hang up.");
        // A log may tell of the world that the call was made in, such as that it has no stub; the scenario has another.
        Recording? result = null;
        foreach (var (grain, withLog) in Grains.Select(grain => (grain, true)).Append((Grains[^1], false)))
        {
            var written = Write(call, folder, grain, withLog);
            if (written.Text is null)
                return written;
            if (FirstProblem(written.Text, path, folder, call.Seed) is not { } problem)
                return written;
            result = new Recording(null, problem);
        }

        return result!;
    }

    private static Recording Write(RecordedCall call, string folder, TimeSpan grain, bool withLog)
    {
        var contactCenter = call.ContactCenter is { } setUp
            ? ContactCenterLoader.LoadFile(setUp).Configuration ?? ContactCenterConfiguration.Default
            : ContactCenterConfiguration.Default;
        var farEnds = YamlBuilder.Texts(call.FarEnds);
        var steps = call.Start is not null ? [] : ConversationRecorder.Record(call.Journal.Entries, grain);
        var web = StubRecorder.Write(call.Journal, IsOfContactCenter, FileOf, out var problem);
        if (problem is not null)
            return new Recording(null, problem);
        var isUsual = call.From == ScenarioWorld.DefaultCaller;
        var root = YamlBuilder.Mapping(
            ("scenario", YamlBuilder.Text(RecordingTitle.Of(steps))),
            ("script", YamlBuilder.Text(PathFrom(folder, call.Script))),
            ("contact center", call.ContactCenter is { } file ? YamlBuilder.Text(PathFrom(folder, file)) : null),
            ("call", isUsual && call.To is null ? null : YamlBuilder.Mapping(
                ("from", isUsual ? null : YamlBuilder.Text(call.From)),
                ("to", call.To is { } to ? YamlBuilder.Text(to) : null))),
            ("start", call.Start is { } variables ? YamlBuilder.Texts(variables) : null),
            ("far ends", farEnds.Entries.Count == 0 ? null : farEnds),
            ("seed", call.Seed == 1 ? null : new YamlScalar($"{call.Seed}", IsQuoted: false, default)),
            ("web", web),
            ("conversation", steps.Count == 0 ? null : Repetitions.Write(steps)),
            ("expect", ExpectationRecorder.Write(call.Journal, withLog)));
        return new Recording(FirstLine(folder) + YamlText.Write(root), null);

        string? FileOf(Uri url) => call.FileOf(url) is { } served ? PathFrom(folder, served) : null;

        bool IsOfContactCenter(Uri url) =>
            contactCenter.Platforms.Any(platform => platform.Hosts.Contains(url.Host, StringComparer.OrdinalIgnoreCase));
    }

    private static string? FirstProblem(string text, string path, string folder, int seed)
    {
        var file = new ScenarioReader().Read(SourceText.From(text, path), folder);
        if (file.Diagnostics is [var diagnostic, ..])
            return diagnostic.ToString();
        var result = ScenarioExecution.Run(file.Scenarios[0], seed);
        return result.Failures is [var failure, ..] ? failure.Message : null;
    }

    // Editors complete what has a schema; only the work tree of CallXmlSim itself holds it.
    private static string FirstLine(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var schema = Path.Combine(at, Schema);
            if (File.Exists(schema))
                return $"# yaml-language-server: $schema={PathFrom(folder, schema)}\n";
        }

        return "";
    }

    private static string PathFrom(string folder, string path) =>
        Path.GetRelativePath(folder, Path.GetFullPath(path)).Replace('\\', '/');
}
