using CallXmlSim.Cli.Output;
using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.Sessions;
using CallXmlSim.Simulation.Recordings;
using CallXmlSim.Testing.Scripts;
using Spectre.Console;

namespace CallXmlSim.Cli.Playing;

/// <summary>Loads the files that the user names; what is wrong with them is printed.</summary>
internal static class Files
{
    /// <summary>Loads a script; <c>null</c> when it has errors.</summary>
    public static ICallApplication? LoadScript(string path, Terminal terminal)
    {
        var loaded = ScriptLoader.LoadFile(path);
        DiagnosticPrinter.Print(loaded.Diagnostics, terminal.Error);
        return loaded.Application;
    }

    /// <summary>Writes recordings to a folder; <c>false</c> when that cannot be done.</summary>
    public static bool TryWriteRecordings(RecordingStore recordings, string folder, Terminal terminal)
    {
        try
        {
            recordings.WriteTo(folder);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"The recordings could not be written to \"{folder}\": {problem.Message}");
            return false;
        }
    }

    /// <summary>Loads a contact center's set-up; <c>null</c> when it has errors.</summary>
    /// <param name="path">The file; <c>null</c> for the set-up of the External IVR demo.</param>
    /// <param name="terminal">Where to print.</param>
    public static ContactCenterConfiguration? LoadContactCenter(string? path, Terminal terminal)
    {
        if (path is null)
            return ContactCenterConfiguration.Default;
        var reading = ContactCenterLoader.LoadFile(path);
        DiagnosticPrinter.Print(reading.Diagnostics, terminal.Error);
        return reading.Configuration;
    }
}
