using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.VoiceXml.Prompts;

/// <summary>The prompts that were queued since the last wait, in order (VoiceXML 2.0, 4.1.8).</summary>
internal sealed class PromptQueue
{
    private List<QueuedPrompt>? _prompts;

    public int Count => _prompts?.Count ?? 0;

    public void Add(QueuedPrompt prompt)
    {
        if (prompt.Segments.Count > 0 || prompt.Timeout is not null)
            (_prompts ??= []).Add(prompt);
    }

    /// <summary>Takes all prompts.</summary>
    public IReadOnlyList<QueuedPrompt> Take()
    {
        var taken = _prompts;
        _prompts = null;
        return taken ?? [];
    }

    /// <summary>Takes all prompts as one sequence, where nobody can interrupt them.</summary>
    public IReadOnlyList<PromptSegment> TakeAll() => [.. Take().SelectMany(prompt => prompt.Segments)];
}
