namespace CallXmlSim.Testing.Scripts;

/// <summary>Finds the files that a test in code names.</summary>
internal static class TestFile
{
    /// <summary>The path from the folder of the running program, where test projects copy files to, else from the current folder.</summary>
    public static string Locate(string path)
    {
        var beside = Path.Combine(AppContext.BaseDirectory, path);
        return File.Exists(beside) ? beside : path;
    }
}
