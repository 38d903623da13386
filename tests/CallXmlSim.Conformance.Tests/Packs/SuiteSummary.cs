namespace CallXmlSim.Conformance.Tests.Packs;

/// <summary>The line on each suite: in the test's output, and in a file that the build prints at its end.</summary>
internal static class SuiteSummary
{
    private static readonly Lock Gate = new();
    private static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, "conformance-summary.txt");
    private static bool _begun;

    /// <summary>Tells how a suite went.</summary>
    public static void Report(string line)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(line);
        lock (Gate)
        {
            if (!_begun)
                File.Delete(Path);
            _begun = true;
            File.AppendAllText(Path, line + "\n");
        }
    }
}
