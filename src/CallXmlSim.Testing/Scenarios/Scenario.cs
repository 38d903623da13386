using CallXmlSim.Documents.Text;
using CallXmlSim.Testing.Scenarios.Expectations;
using CallXmlSim.Testing.Scenarios.Steps;

namespace CallXmlSim.Testing.Scenarios;

/// <summary>One call with everything that belongs to it, what the caller does, and what must hold. Immutable.</summary>
public sealed class Scenario
{
    internal Scenario(string name, SourceText source, TextSpan span, ScenarioWorld world)
    {
        Name = name;
        Source = source;
        Span = span;
        World = world;
    }

    /// <summary>The scenario's name, a sentence.</summary>
    public string Name { get; }

    /// <summary>More about it, such as the section of a specification; <c>null</c> if nothing is said.</summary>
    public string? About { get; internal init; }

    /// <summary>The scenario file; when the scenario was made by code, a text that tells it line by line.</summary>
    public SourceText Source { get; }

    /// <summary>Whether the scenario was made by code, so that its source is its own story and no file.</summary>
    internal bool IsTold { get; init; }

    /// <summary>Where the scenario stands in its file: its name, or the whole scenario when it has none.</summary>
    public TextSpan Span { get; }

    /// <summary>The row of the table of examples, from 1; <c>null</c> when the scenario has no table.</summary>
    public int? Example { get; internal init; }

    /// <summary>The name with the row of the table of examples, by which <c>--filter</c> finds it.</summary>
    public string FullName => field ??= Example is { } row ? $"{Name} (example {row.ToString(null, null)})" : Name;

    /// <summary>Seeds everything that looks random; <c>null</c> leaves it to the run.</summary>
    internal int? Seed { get; init; }

    /// <summary>What is there before the call.</summary>
    internal ScenarioWorld World { get; }

    /// <summary>What the caller perceives and does.</summary>
    internal IReadOnlyList<ConversationStep> Conversation { get; init; } = [];

    /// <summary>What must hold when the call is over.</summary>
    internal IReadOnlyList<Expectation> Expectations { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => FullName;
}
