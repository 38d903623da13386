using CallXmlSim.Testing.Running;

namespace CallXmlSim.Cli.Suites;

/// <summary>Watches folders and the folders in them, but for build output and what is hidden, such as <c>.git</c>.</summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly Dictionary<string, FileSystemWatcher> _watchers = [];
    private readonly Action<string> _changed;

    /// <summary>Begins to watch.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="changed">Gets the full path of each file that changes, on any thread.</param>
    public FolderWatch(IEnumerable<string> folders, Action<string> changed)
    {
        _changed = changed;
        Add(folders);
    }

    /// <summary>Watches more folders; one inside a watched folder is watched already.</summary>
    public void Add(IEnumerable<string> folders)
    {
        foreach (var folder in folders.Select(Path.GetFullPath).Distinct())
        {
            if (!_watchers.Keys.Any(watched => folder == watched || folder.StartsWith(watched + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
                _watchers.Add(folder, Watch(folder));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in _watchers.Values)
            watcher.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += Report;
        watcher.Created += Report;
        watcher.Deleted += Report;
        watcher.Renamed += Report;
        watcher.EnableRaisingEvents = true;
        return watcher;

        void Report(object sender, FileSystemEventArgs change)
        {
            var parts = Path.GetRelativePath(folder, change.FullPath).Split(Path.DirectorySeparatorChar);
            if (!parts.Any(ScenarioFinder.PassesOver))
                _changed(change.FullPath);
        }
    }
}
