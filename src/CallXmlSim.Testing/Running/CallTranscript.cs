using CallXmlSim.Simulation.Journals;

namespace CallXmlSim.Testing.Running;

/// <summary>The story of one call for people, which outlives the journal that it was made from. Immutable.</summary>
public sealed class CallTranscript
{
    private readonly int[] _firstLines;

    private CallTranscript(IReadOnlyList<TranscriptLine> lines, int[] firstLines)
    {
        Lines = lines;
        _firstLines = firstLines;
    }

    /// <summary>The transcript of nothing.</summary>
    public static CallTranscript Empty { get; } = new([], []);

    /// <summary>The lines from the first to the last.</summary>
    public IReadOnlyList<TranscriptLine> Lines { get; }

    /// <summary>The first line that tells of a journal entry or of what came behind it; the last line at the end.</summary>
    public int LineOf(int entry) =>
        entry < _firstLines.Length ? Math.Min(_firstLines[entry], Lines.Count - 1) : Lines.Count - 1;

    /// <summary>Tells a journal.</summary>
    internal static CallTranscript Of(Journal journal, int width)
    {
        var transcript = new Transcript(journal, width);
        var lines = new List<TranscriptLine>();
        var firstLines = new int[journal.Entries.Count];
        for (var i = 0; i < firstLines.Length; i++)
        {
            firstLines[i] = lines.Count;
            lines.AddRange(transcript.Render(journal.Entries[i]));
        }

        return new CallTranscript(lines, firstLines);
    }
}
