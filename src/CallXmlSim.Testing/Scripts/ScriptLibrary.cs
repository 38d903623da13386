using System.Collections.Concurrent;

namespace CallXmlSim.Testing.Scripts;

/// <summary>Scripts that are loaded once and shared by all who ask for them. Thread-safe.</summary>
internal sealed class ScriptLibrary
{
    private readonly ConcurrentDictionary<string, Lazy<LoadedScript>> _scripts = new(StringComparer.Ordinal);

    /// <summary>Loads a script, or returns the one that was loaded before.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="name">The path as diagnostics show it; it must lead to the same file from the current folder.</param>
    public LoadedScript Load(string path, string name) =>
        _scripts.GetOrAdd(path, _ => new Lazy<LoadedScript>(() => ScriptLoader.LoadFile(name))).Value;
}
