using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.Simulation.Audio;

namespace CallXmlSim.Simulation.Prompts;

/// <summary>Who has prompts played.</summary>
internal interface IPromptOwner
{
    /// <summary>The prompts were heard to their end.</summary>
    void PromptsEnded(WaitToken token);

    /// <summary>A part of the prompts was heard, to its end or not.</summary>
    /// <param name="start">When it began.</param>
    /// <param name="length">How long it was heard.</param>
    /// <param name="segment">The part.</param>
    /// <param name="file">What it sounds like, if it is recorded audio.</param>
    void SegmentHeard(TimeSpan start, TimeSpan length, PromptSegment segment, AudioFile? file);

    /// <summary>Audio that is a must could not be played; the prompts are over.</summary>
    void PromptsFailed(WaitToken token, Uri url, string problem);
}
