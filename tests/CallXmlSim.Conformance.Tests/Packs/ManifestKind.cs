using System.Text.Json;

namespace CallXmlSim.Conformance.Tests.Packs;

/// <summary>What every manifest says of itself.</summary>
internal static class ManifestKind
{
    /// <summary>The format that this harness reads.</summary>
    private const int Format = 1;

    /// <summary>The kind of a manifest's suite.</summary>
    public static string Of(string path)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = manifest.RootElement;
        return root.GetProperty("format").GetInt32() == Format
            ? root.GetProperty("kind").GetString()!
            : throw new InvalidDataException($"{path} has a format that this harness does not know.");
    }
}
