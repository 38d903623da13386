using CallXmlSim.Recognition;
using CallXmlSim.Sessions.Calls;

namespace CallXmlSim.Sessions.Inputs;

/// <summary>The caller began to speak; what is said follows as <see cref="UtteranceSpokenInput"/>.</summary>
public sealed record SpeechStartedInput : SessionInput;

/// <summary>The caller has finished saying something.</summary>
/// <param name="Utterance">What was said.</param>
public sealed record UtteranceSpokenInput(Utterance Utterance) : SessionInput
{
    /// <summary>The recorded utterance, when <see cref="Effects.ListenEffect.SpeechRecordedAs"/> asked for it.</summary>
    public Recording? Recording { get; init; }
}
