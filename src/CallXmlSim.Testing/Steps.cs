using System.Collections.Immutable;
using CallXmlSim.Testing.Scenarios.Steps;

namespace CallXmlSim.Testing;

/// <summary>Steps inside another step, such as those that are repeated. Immutable: every verb returns a new list.</summary>
public sealed class Steps : CallerSteps<Steps>
{
    private static readonly Steps None = new([]);

    private readonly ImmutableList<ConversationStep> _steps;

    private Steps(ImmutableList<ConversationStep> steps) => _steps = steps;

    private protected override ConversationStep? Last => _steps.IsEmpty ? null : _steps[^1];

    /// <summary>The steps that a function adds to none.</summary>
    internal static IReadOnlyList<ConversationStep> Of(Func<Steps, Steps> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        return steps(None)._steps;
    }

    private protected override Steps Append(ConversationStep step) => new(_steps.Add(step));
}
