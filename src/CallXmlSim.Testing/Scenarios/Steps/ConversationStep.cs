using CallXmlSim.Documents.Text;

namespace CallXmlSim.Testing.Scenarios.Steps;

/// <summary>One thing that the caller does or perceives. Immutable.</summary>
internal abstract record ConversationStep
{
    /// <summary>Where the step stands in the scenario file.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The step in the words of a scenario file, without its placement: <c>presses 1</c>.</summary>
    public abstract string Phrase { get; }

    /// <summary>The step in the words of a scenario file: <c>presses 1 after 2s</c>.</summary>
    public virtual string Told => Phrase;
}
