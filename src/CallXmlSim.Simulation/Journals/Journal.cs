namespace CallXmlSim.Simulation.Journals;

/// <summary>Everything that happened in a simulation, in order. Not thread-safe.</summary>
public sealed class Journal
{
    private readonly List<JournalEntry> _entries = [];
    private readonly List<IJournalListener> _listeners = [];
    private readonly JournalMode _mode;

    internal Journal(JournalMode mode) => _mode = mode;

    /// <summary>The entries so far; empty unless the journal is kept. The last prompts may be incomplete.</summary>
    public IReadOnlyList<JournalEntry> Entries => _entries;

    /// <summary>What no rendering of the journal may show.</summary>
    internal SecretMask Secrets { get; } = new();

    internal bool IsOn => _mode != JournalMode.Off;

    /// <summary>Lets a listener hear of entries from now on.</summary>
    public void Listen(IJournalListener listener) => _listeners.Add(listener);

    /// <summary>A text about the simulation without the secrets, such as tokens, that were sent in it.</summary>
    public string Mask(string text) => Secrets.Mask(text);

    internal void Add(JournalEntry entry)
    {
        if (_mode == JournalMode.Kept)
            _entries.Add(entry);
        foreach (var listener in _listeners)
            listener.Added(entry);
    }

    internal void Complete(JournalEntry entry)
    {
        foreach (var listener in _listeners)
            listener.Completed(entry);
    }
}
