using CallXmlSim.Cli.Arguments;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Recording;
using Spectre.Console;

namespace CallXmlSim.Cli.Playing;

/// <summary>Writes the scenario file of <c>--record</c>.</summary>
internal static class CallRecording
{
    /// <summary>Writes the file. What stands in the way is printed, and the result is <c>false</c>.</summary>
    /// <param name="journal">What happened.</param>
    /// <param name="setup">What the call was made with.</param>
    /// <param name="file">The path of the scenario file.</param>
    /// <param name="terminal">Where to print.</param>
    public static bool Save(Journal journal, CallSetup setup, string file, Terminal terminal)
    {
        var call = new RecordedCall(journal, setup.ScriptPath)
        {
            ContactCenter = setup.ContactCenterPath,
            From = setup.From,
            To = setup.To,
            Seed = setup.Seed,
            Start = setup.Start,
            FarEnds = [.. setup.FarEnds.Select(there => KeyValuePair.Create(there.Number, there.Phrase))],
            FileOf = url => FileOf(url, setup.WebFolders),
        };
        var recording = ScenarioRecorder.Record(call, file);
        if (recording.Text is null)
        {
            terminal.Error.WriteLine($"The call is not recorded: {recording.Problem}");
            return false;
        }

        File.WriteAllText(file, recording.Text);
        terminal.Error.WriteLine($"The call is recorded in {file}.");
        return true;
    }

    private static string? FileOf(Uri url, IReadOnlyList<WebFolder> folders)
    {
        foreach (var (prefix, folder) in folders)
        {
            if (prefix.IsBaseOf(url) && Path.Combine(folder, Uri.UnescapeDataString(prefix.MakeRelativeUri(url).OriginalString)) is var path
                && File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
