using System.Reflection;

namespace CallXmlSim.Cli;

/// <summary>The texts that are part of the tool.</summary>
internal static class Resource
{
    private static readonly Assembly Tool = typeof(Resource).Assembly;

    /// <summary>The names of all texts whose name begins so, in order.</summary>
    public static IEnumerable<string> Names(string beginning) =>
        Tool.GetManifestResourceNames()
            .Where(name => name.StartsWith(beginning, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The text of that name.</summary>
    public static string Read(string name)
    {
        using var reader = new StreamReader(Tool.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
