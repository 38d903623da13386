namespace CallXmlSim.Sessions.Calls;

/// <summary>
/// Call progress analysis: finds out from what is heard of the far end who or what it is. A short utterance followed by
/// silence is a human's, a long one a machine's; tones speak for themselves.
/// </summary>
public sealed record CallAnalysis
{
    /// <summary>The silence that ends an utterance: 1 second.</summary>
    public TimeSpan MaxSilence { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest utterance that is taken for a human's: 4 seconds.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>How long the analysis lasts at most, from the answer: 20 seconds.</summary>
    public TimeSpan RunTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The results that end the analysis. The default goes on after a machine, whose beep may follow.</summary>
    public IReadOnlyList<CallAnalysisResult> StopsOn { get; init; } =
    [
        CallAnalysisResult.Human,
        CallAnalysisResult.Beep,
        CallAnalysisResult.FaxTone,
        CallAnalysisResult.Modem,
        CallAnalysisResult.SpecialInformationTone,
    ];
}

/// <summary>What call progress analysis found.</summary>
public enum CallAnalysisResult
{
    /// <summary>A person spoke.</summary>
    Human,

    /// <summary>An answering machine is speaking: an utterance is longer than a human's.</summary>
    MachineDetected,

    /// <summary>The answering machine has finished speaking.</summary>
    Machine,

    /// <summary>The machine's beep was heard: it records now.</summary>
    Beep,

    /// <summary>A fax machine.</summary>
    FaxTone,

    /// <summary>A modem.</summary>
    Modem,

    /// <summary>A special information tone.</summary>
    SpecialInformationTone,

    /// <summary>Nothing conclusive.</summary>
    Unknown,
}
