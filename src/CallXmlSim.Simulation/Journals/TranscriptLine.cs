namespace CallXmlSim.Simulation.Journals;

/// <summary>One line of a transcript.</summary>
/// <param name="Segments">Its parts from left to right.</param>
public sealed record TranscriptLine(IReadOnlyList<TranscriptSegment> Segments)
{
    /// <summary>The line as plain text.</summary>
    public override string ToString() => string.Concat(Segments.Select(segment => segment.Text));
}

/// <summary>A part of a transcript's line.</summary>
/// <param name="Text">The text.</param>
/// <param name="Role">What it is.</param>
public readonly record struct TranscriptSegment(string Text, TranscriptRole Role);
