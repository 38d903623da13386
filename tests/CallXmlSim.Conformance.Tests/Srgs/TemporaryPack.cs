using System.Text.Json.Nodes;

namespace CallXmlSim.Conformance.Tests.Srgs;

/// <summary>A suite of one grammar in a folder of its own, for tests of the harness.</summary>
internal sealed class TemporaryPack : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("srgs-pack");

    public TemporaryPack(string grammar, string test)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "test.gram"), grammar.ReplaceLineEndings("\n"));
        var manifest = new JsonObject
        {
            ["format"] = 1,
            ["kind"] = "srgs",
            ["suite"] = "Temporary",
            ["tests"] = new JsonArray(JsonNode.Parse(test)),
        };
        File.WriteAllText(ManifestPath, manifest.ToJsonString());
    }

    public string ManifestPath => Path.Combine(_folder.FullName, "manifest.json");

    public SrgsSuite Run() => new(SrgsManifest.Read(ManifestPath));

    public void Dispose() => _folder.Delete(recursive: true);
}
