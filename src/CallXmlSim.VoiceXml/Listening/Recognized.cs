using CallXmlSim.Scripting;
using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>What a caller said or keyed, and what it means by one grammar.</summary>
/// <param name="Grammar">The grammar that matched.</param>
/// <param name="Utterance">The words, or the keys.</param>
/// <param name="Interpretation">What it means.</param>
/// <param name="Confidence">How sure the recogniser is, from 0 to 1.</param>
internal sealed record Recognized(ActiveGrammar Grammar, string Utterance, ScriptValue Interpretation, double Confidence);

/// <summary>A result of recognition: what the caller most likely said, and what else it may have been (VoiceXML 2.0, 5.1.5).</summary>
/// <param name="Hypotheses">The hypotheses, best first; at least one.</param>
/// <param name="InputMode"><c>voice</c> or <c>dtmf</c>.</param>
internal sealed record RecognitionResult(IReadOnlyList<Recognized> Hypotheses, string InputMode)
{
    public Recognized Best => Hypotheses[0];

    /// <summary>The name of the mark last passed before the caller spoke (VoiceXML 2.1, 4); <c>null</c> if none.</summary>
    public string? MarkName { get; init; }

    /// <summary>How long after the mark the caller spoke, in milliseconds.</summary>
    public double MarkTime { get; init; }

    /// <summary>The recorded utterance for scripts, when it was asked for (VoiceXML 2.1, 7); <c>undefined</c> otherwise.</summary>
    public ScriptValue Recording { get; init; }

    /// <summary>The recorded utterance.</summary>
    public Recording? RecordingOf { get; init; }
}
