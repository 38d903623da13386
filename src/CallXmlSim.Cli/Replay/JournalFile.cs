using System.Text.Json;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Cli.Replay;

/// <summary>A journal that was written to a file.</summary>
/// <param name="Source">The whole text.</param>
/// <param name="Command">The command line of the run.</param>
/// <param name="Lines">The lines behind the first.</param>
internal sealed record JournalFile(SourceText Source, IReadOnlyList<string> Command, IReadOnlyList<string> Lines)
{
    /// <summary>The entries behind the first line.</summary>
    public IEnumerable<JsonElement> Entries => Lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line));

    /// <summary>Reads a journal; what is wrong with it goes to <paramref name="problem"/>.</summary>
    public static JournalFile? Read(SourceText source, out Diagnostic? problem)
    {
        problem = null;
        var lines = source.Content.ReplaceLineEndings("\n").Split('\n');
        if (RunHeader.Read(lines[0]) is not { } command)
        {
            problem = new Diagnostic(ReplayDiagnostics.NoRun, source, source.LineSpan(1))
            {
                Help = "Write the journal with --journal, or with --format json, of this version.",
            };
            return null;
        }

        // The last line is ended by a line break, too.
        var entries = lines[1..^(lines[^1].Length == 0 ? 1 : 0)];
        for (var i = 0; i < entries.Length; i++)
        {
            if (!IsObject(entries[i]))
            {
                problem = new Diagnostic(ReplayDiagnostics.BadLine, source, source.LineSpan(i + 2))
                {
                    Help = "Give the file as it was written: one JSON object a line.",
                };
                return null;
            }
        }

        return new JournalFile(source, command, entries);
    }

    private static bool IsObject(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
