using System.Globalization;
using System.Text;

namespace CallXmlSim.Cli.Tests;

/// <summary>Scenario files for runs that take a while.</summary>
internal static class Suites
{
    /// <summary>A file with a table of examples that makes one scenario many.</summary>
    public static void WriteMany(this TemporaryFolder folder, int scenarios)
    {
        File.Copy(Scripts.Demo, folder["demo.xml"]);
        var text = new StringBuilder("""
            scenario: Caller <number> is sent to sales
            script: demo.xml
            call: { from: <number> }
            conversation: [hears: press 1, presses: 1, hears: queue 114]
            examples:
              - [number]

            """);
        for (var i = 0; i < scenarios; i++)
            text.Append(CultureInfo.InvariantCulture, $"  - [\"1650{i:0000000}\"]\n");
        folder.Write("many.scenario.yaml", text.ToString());
    }
}
