using System.Text;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Updating;
using Spectre.Console;

namespace CallXmlSim.Cli.Suites;

/// <summary>Rewrites the expectations of scenario files, having shown what changes.</summary>
internal static class SuiteUpdate
{
    private static readonly Style Removed = new(Color.Red);
    private static readonly Style Added = new(Color.Green);

    /// <summary>Updates all files that a command line names.</summary>
    public static void Run(SuiteRequest request, IAnsiConsole console)
    {
        var filter = new CaseFilter(request.Filter);
        foreach (var path in request.Paths.SelectMany(ScenarioFinder.Find).DistinctBy(Path.GetFullPath))
        {
            var update = ScenarioUpdate.Of(path, filter, request.Seed);
            if (update.Changes.Count == 0)
                continue;
            foreach (var change in update.Changes)
            {
                console.WriteLine($"{path}:{change.Line}");
                foreach (var line in change.Before)
                    console.WriteLine($"  - {line}", Removed);
                foreach (var line in change.After)
                    console.WriteLine($"  + {line}", Added);
            }

            File.WriteAllText(path, update.Text, EncodingOf(path));
            console.WriteLine();
        }
    }

    // With a byte order mark if there was one.
    private static Encoding EncodingOf(string path)
    {
        using var reader = new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true);
        _ = reader.Peek();
        return reader.CurrentEncoding;
    }
}
