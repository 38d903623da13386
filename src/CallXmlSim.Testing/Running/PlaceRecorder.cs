using CallXmlSim.Documents.Text;
using CallXmlSim.Sessions;
using CallXmlSim.Simulation.Journals;
using CallXmlSim.Testing.Coverage;

namespace CallXmlSim.Testing.Running;

/// <summary>
/// Notes for each journal entry which element was executed last, and passes what is executed on to coverage.
/// </summary>
public sealed class PlaceRecorder : IExecutionTrace, IJournalListener
{
    private readonly CallCoverage? _coverage;
    // Where the place changes: it holds from this entry on, up to the next change.
    private readonly List<(int Entry, ScriptPlace Place)> _changes = [];
    private int _entries;

    /// <summary>Begins to listen.</summary>
    public PlaceRecorder()
    {
    }

    /// <summary>Begins to listen.</summary>
    /// <param name="coverage">Notes every execution too; <c>null</c> for nobody.</param>
    internal PlaceRecorder(CallCoverage? coverage) => _coverage = coverage;

    /// <summary>The element executed last before a journal entry; <c>null</c> if there was none.</summary>
    public ScriptPlace? PlaceOf(int entry)
    {
        var change = entry < 0 ? _changes.Count - 1 : _changes.FindLastIndex(change => change.Entry <= entry);
        return change < 0 ? null : _changes[change].Place;
    }

    void IExecutionTrace.Executed(SourceText source, TextSpan span)
    {
        var place = new ScriptPlace(source, span);
        if (_changes is [.., var last] && last.Entry == _entries)
            _changes[^1] = (_entries, place);
        else
            _changes.Add((_entries, place));
        _coverage?.Executed(source, span, _entries);
    }

    void IJournalListener.Added(JournalEntry entry) => _entries++;

    void IJournalListener.Completed(JournalEntry entry)
    {
    }
}
