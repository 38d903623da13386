using CallXmlSim.Testing.Scenarios.Steps;

namespace CallXmlSim.Testing.Running;

/// <summary>
/// Finds the prompts that a conversation's steps wait for: the current step's, and before it those of optional steps that
/// were passed and may still come true.
/// </summary>
internal sealed class Hearing
{
    private readonly List<HearStep> _optional = [];
    private Dictionary<AnyOrderStep, List<HearStep>>? _unordered;

    /// <summary>What was heard.</summary>
    public HeardPrompts Prompts { get; } = new();

    /// <summary>Whether a step that may be heard is still waited for.</summary>
    public bool MayHearMore => _optional.Count > 0;

    /// <summary>Passes an optional step, which can still come true until <see cref="Forget"/>.</summary>
    public void Defer(HearStep step) => _optional.Add(step);

    /// <summary>Gives up the optional steps passed so far.</summary>
    public void Forget() => _optional.Clear();

    /// <summary>Takes the next prompt that an optional step, or the current one, waits for.</summary>
    /// <param name="current">The step whose turn it is.</param>
    /// <param name="isDone">Whether the current step is fulfilled by it.</param>
    /// <returns>The step that came true; <c>null</c> if none did.</returns>
    public HearStep? Next(ConversationStep current, out bool isDone)
    {
        isDone = false;
        var unordered = MembersOf(current);
        for (var i = Prompts.Cursor; i < Prompts.All.Count; i++)
        {
            if (TakeOptional(i) is { } optional)
                return optional;

            switch (current)
            {
                case HearStep hear when Prompts.Take(i, hear.Pattern):
                    isDone = true;
                    Forget();
                    return hear;
                case AnyOrderStep group when TakeUnordered(i, unordered) is { } member:
                    isDone = unordered.TrueForAll(step => step.Optional);
                    if (isDone)
                    {
                        _unordered!.Remove(group);
                        Prompts.MoveBehindMentioned();
                    }

                    return member;
            }
        }

        return null;
    }

    /// <summary>What the current step still waits for, in words.</summary>
    public string Missing(ConversationStep current) => current is HearStep or AnyOrderStep
        ? string.Join(", ", StillWaitedFor(current).Select(step => step.Pattern))
        : current.Phrase;

    /// <summary>What the current step still waits for.</summary>
    public IEnumerable<HearStep> StillWaitedFor(ConversationStep current) =>
        current is HearStep hear ? [hear] : MembersOf(current).FindAll(step => !step.Optional);

    private HearStep? TakeOptional(int prompt)
    {
        for (var i = 0; i < _optional.Count; i++)
        {
            var step = _optional[i];
            if (Prompts.Take(prompt, step.Pattern))
            {
                _optional.RemoveRange(0, i + 1);
                return step;
            }
        }

        return null;
    }

    // What has not come true yet. A step may be taken several times, one after another.
    private List<HearStep> MembersOf(ConversationStep step)
    {
        if (step is not AnyOrderStep group)
            return [];
        _unordered ??= new(ReferenceEqualityComparer.Instance);
        if (!_unordered.TryGetValue(group, out var members))
            _unordered[group] = members = [.. group.Steps];
        return members;
    }

    private HearStep? TakeUnordered(int prompt, List<HearStep> members)
    {
        for (var i = 0; i < members.Count; i++)
        {
            var step = members[i];
            if (Prompts.TakeUnordered(prompt, step.Pattern))
            {
                members.RemoveAt(i);
                return step;
            }
        }

        return null;
    }
}
