namespace CallXmlSim.Conformance.Tests.Packs;

/// <summary>
/// The folders with third-party conformance data, which are not part of this repository. The environment variable
/// <c>CALLXMLSIM_CONFORMANCE</c> names them, separated as in PATH; every <c>manifest.json</c> below them is a suite.
/// </summary>
internal static class ConformanceFolder
{
    public const string Variable = "CALLXMLSIM_CONFORMANCE";

    /// <summary>The paths of all manifests of a kind, in order.</summary>
    public static IEnumerable<string> Manifests(string kind) =>
        from folder in (Environment.GetEnvironmentVariable(Variable) ?? "").Split(
            Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        from manifest in Directory.EnumerateFiles(folder, "manifest.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where ManifestKind.Of(manifest) == kind
        select manifest;
}
