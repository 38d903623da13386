using CallXmlSim.Sessions;

namespace CallXmlSim.Simulation.Prompts;

/// <summary>Who has prompts played.</summary>
internal interface IPromptOwner
{
    /// <summary>The prompts were heard to their end.</summary>
    void PromptsEnded(WaitToken token);

    /// <summary>Audio that is a must could not be played; the prompts are over.</summary>
    void PromptsFailed(WaitToken token, Uri url, string problem);
}
