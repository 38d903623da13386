using CallXmlSim.Testing.Scenarios.Steps;

namespace CallXmlSim.Testing.Running;

/// <summary>
/// Finds the prompts that a conversation's steps wait for: the current step's, and before it those of optional steps that
/// were passed and may still come true.
/// </summary>
internal sealed class Hearing
{
    private readonly List<HearStep> _optional = [];
    private readonly List<HearStep> _unordered = [];
    private AnyOrderStep? _group;

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
        if (current is AnyOrderStep group && !ReferenceEquals(group, _group))
        {
            _group = group;
            _unordered.Clear();
            _unordered.AddRange(group.Steps);
        }

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
                case AnyOrderStep when TakeUnordered(i) is { } member:
                    isDone = _unordered.TrueForAll(step => step.Optional);
                    if (isDone)
                        Prompts.MoveBehindMentioned();
                    return member;
            }
        }

        return null;
    }

    /// <summary>What the current step still waits for, in words.</summary>
    public string Missing(ConversationStep current) => current is AnyOrderStep && ReferenceEquals(current, _group)
        ? string.Join(", ", _unordered.FindAll(step => !step.Optional).Select(step => step.Pattern))
        : current is HearStep hear ? hear.Pattern.ToString() : current.Phrase;

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

    private HearStep? TakeUnordered(int prompt)
    {
        for (var i = 0; i < _unordered.Count; i++)
        {
            var step = _unordered[i];
            if (Prompts.TakeUnordered(prompt, step.Pattern))
            {
                _unordered.RemoveAt(i);
                return step;
            }
        }

        return null;
    }
}
