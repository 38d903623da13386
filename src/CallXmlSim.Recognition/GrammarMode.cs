namespace CallXmlSim.Recognition;

/// <summary>What a recognition grammar listens to (SRGS 1.0, 4.6).</summary>
public enum GrammarMode
{
    /// <summary>Spoken words.</summary>
    Voice,

    /// <summary>Touch tones.</summary>
    Dtmf,
}
