using CallXmlSim.Recognition;
using CallXmlSim.Recognition.BuiltIns;

namespace CallXmlSim.Conformance.Tests.Srgs;

/// <summary>Serves the grammars of a suite from its folder, as if over HTTP.</summary>
internal sealed class SrgsPack(SrgsManifest manifest)
{
    /// <summary>The address of the folder.</summary>
    public static readonly Uri BaseAddress = new("http://conformance.invalid/pack/");

    /// <summary>The grammar of a test.</summary>
    public GrammarDocument Load(SrgsTest test) =>
        (test.File is null ? BuiltInGrammars.Find(new Uri(test.Id)) : Find(new Uri(BaseAddress, test.File)))
        ?? throw new InvalidDataException($"{test.Id} is not there.");

    /// <summary>The grammar at an address; <c>null</c> for 404.</summary>
    public GrammarDocument? Find(Uri address)
    {
        if (manifest.Unreachable.Contains(address.OriginalString) || !BaseAddress.IsBaseOf(address))
            return null;
        var path = Path.Combine(manifest.Folder, Uri.UnescapeDataString(BaseAddress.MakeRelativeUri(address).ToString()));
        return File.Exists(path)
            ? GrammarDocument.Read(File.ReadAllBytes(path), path, new GrammarOptions { Address = address })
            : null;
    }
}
