using CallXmlSim.Documents.Text;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Testing.Coverage;

/// <summary>What one call ran of its scripts. Used by one thread at a time.</summary>
/// <param name="map">Knows the parts of the documents.</param>
internal sealed class CallCoverage(CoverageMap map)
{
    private readonly List<DocumentRun> _documents = [];
    private SourceText? _source;
    private DocumentRun? _current;

    /// <summary>The documents of which something was run.</summary>
    public IReadOnlyList<DocumentRun> Documents => _documents;

    /// <summary>The call's story, when somebody wants to read it.</summary>
    public CallTranscript Transcript { get; set; } = CallTranscript.Empty;

    /// <summary>A part was run.</summary>
    /// <param name="source">The document.</param>
    /// <param name="span">The part's place.</param>
    /// <param name="entry">The index of the journal entry that comes next.</param>
    public void Executed(SourceText source, TextSpan span, int entry)
    {
        if (!ReferenceEquals(source, _source))
        {
            _source = source;
            _current = Find(map.DocumentOf(source));
        }

        if (_current!.Document.TryFind(span, out var slot) && _current.FirstEntries[slot] < 0)
            _current.FirstEntries[slot] = entry;
    }

    private DocumentRun Find(DocumentCoverage document)
    {
        foreach (var known in _documents)
        {
            if (known.Document == document)
                return known;
        }

        var added = new DocumentRun(document);
        _documents.Add(added);
        return added;
    }

    /// <summary>What the call ran of one document.</summary>
    internal sealed class DocumentRun
    {
        public DocumentRun(DocumentCoverage document)
        {
            Document = document;
            FirstEntries = new int[document.Slots];
            Array.Fill(FirstEntries, -1);
        }

        public DocumentCoverage Document { get; }

        /// <summary>For each slot the journal entry that came next when it was first run; -1 if it never was.</summary>
        public int[] FirstEntries { get; }
    }
}
