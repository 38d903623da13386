using System.Globalization;
using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.Simulation.Recordings;

/// <summary>
/// The recordings of a simulation, by their names. A recording replaces an earlier one of the same name. Together they are
/// kept up to <see cref="Capacity"/>; then the oldest are dropped.
/// </summary>
public sealed class RecordingStore
{
    /// <summary>How many bytes are kept: 256 MiB.</summary>
    public const long Capacity = 256L << 20;

    private readonly OrderedDictionary<string, Recording> _recordings = new(StringComparer.Ordinal);
    private long _size;
    private int _unnamed;

    internal RecordingStore()
    {
    }

    /// <summary>The recordings in the order of their completion.</summary>
    public IReadOnlyList<Recording> All => _recordings.Values;

    /// <summary>The recording of that name; <c>null</c> if there is none.</summary>
    public Recording? Find(string name) => _recordings.GetValueOrDefault(name);

    /// <summary>Writes every recording to a file of its name in a folder, which is created if need be.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, recording) in _recordings)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, recording.Content.Span);
        }
    }

    /// <summary>Keeps a recording.</summary>
    internal void Add(Recording recording)
    {
        Remove(recording.Name);
        _recordings.Add(recording.Name, recording);
        _size += recording.Content.Length;
        while (_size > Capacity && _recordings.Count > 1)
            Remove(_recordings.GetAt(0).Key);
    }

    /// <summary>A name that no recording has yet.</summary>
    internal string NextName(string extension)
    {
        string name;
        do
            name = string.Create(CultureInfo.InvariantCulture, $"recording-{++_unnamed}{extension}");
        while (_recordings.ContainsKey(name));
        return name;
    }

    private void Remove(string name)
    {
        if (_recordings.Remove(name, out var old))
            _size -= old.Content.Length;
    }
}
