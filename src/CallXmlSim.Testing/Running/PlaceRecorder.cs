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
    private readonly List<ScriptPlace?> _places = [];
    private ScriptPlace? _last;

    /// <summary>Begins to listen.</summary>
    public PlaceRecorder()
    {
    }

    /// <summary>Begins to listen.</summary>
    /// <param name="coverage">Notes every execution too; <c>null</c> for nobody.</param>
    internal PlaceRecorder(CallCoverage? coverage) => _coverage = coverage;

    /// <summary>The element executed last before a journal entry; <c>null</c> if there was none.</summary>
    public ScriptPlace? PlaceOf(int entry) => entry >= 0 && entry < _places.Count ? _places[entry] : _last;

    void IExecutionTrace.Executed(SourceText source, TextSpan span)
    {
        _last = new ScriptPlace(source, span);
        _coverage?.Executed(source, span, _places.Count);
    }

    void IJournalListener.Added(JournalEntry entry) => _places.Add(_last);

    void IJournalListener.Completed(JournalEntry entry)
    {
    }
}
