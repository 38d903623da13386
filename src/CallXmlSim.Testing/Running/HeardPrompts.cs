using CallXmlSim.Testing.Scenarios;

namespace CallXmlSim.Testing.Running;

/// <summary>
/// The prompts of a call in order, with a place up to which the scenario's steps have spoken of them: each step looks
/// for its text behind that place, in the same prompt or a later one.
/// </summary>
internal sealed class HeardPrompts
{
    private readonly List<HeardPrompt> _prompts = [];
    private int _offset;

    /// <summary>All prompts so far.</summary>
    public IReadOnlyList<HeardPrompt> All => _prompts;

    /// <summary>The first prompt that a step may still speak of.</summary>
    public int Cursor { get; private set; }

    /// <summary>The prompt that is heard at present.</summary>
    public HeardPrompt? Playing => _prompts is [.., { IsPlaying: true } last] ? last : null;

    public void Add(HeardPrompt prompt) => _prompts.Add(prompt);

    /// <summary>Looks for a text in one prompt, behind the place; moves the place behind what is found.</summary>
    public bool Take(int index, TextPattern pattern)
    {
        var end = pattern.EndOfMatch(_prompts[index].Text, index == Cursor ? _offset : 0);
        if (end < 0)
            return false;
        MoveTo(index, end);
        return true;
    }

    /// <summary>Looks for a text anywhere in one prompt; the place stays.</summary>
    public bool TakeUnordered(int index, TextPattern pattern)
    {
        if (!pattern.IsMatch(_prompts[index].Text))
            return false;
        _prompts[index].IsMentioned = true;
        return true;
    }

    /// <summary>Moves the place behind the last prompt that a step has spoken of.</summary>
    public void MoveBehindMentioned()
    {
        for (var i = _prompts.Count - 1; i >= Cursor; i--)
        {
            if (_prompts[i].IsMentioned)
            {
                MoveTo(i, _prompts[i].Text.Length);
                return;
            }
        }
    }

    private void MoveTo(int index, int offset)
    {
        _prompts[index].IsMentioned = true;
        Cursor = index;
        _offset = offset;
    }
}
