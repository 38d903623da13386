using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Sessions.Effects;

/// <summary>The script wrote to the log.</summary>
/// <param name="Message">The text.</param>
/// <param name="Label">The label, where the language has one; empty otherwise.</param>
public sealed record LogEffect(string Message, string Label = "") : SessionEffect;

/// <summary>A finding about the script made while it ran.</summary>
/// <param name="Diagnostic">The finding.</param>
public sealed record DiagnosticEffect(Diagnostic Diagnostic) : SessionEffect;

/// <summary>Input matched an active grammar.</summary>
/// <param name="Result">What the match means to the script.</param>
/// <param name="Input">What was keyed or said.</param>
/// <param name="Confidence">From 0 to 1; 1 for keys.</param>
public sealed record ChoiceEffect(string Result, string Input, double Confidence) : SessionEffect;

/// <summary>An event of the language was raised.</summary>
/// <param name="Name">The event's full name, such as <c>choice:1</c> or <c>error.semantic</c>.</param>
/// <param name="Source">The document it was raised in.</param>
/// <param name="Origin">The element that caused it.</param>
/// <param name="Handler">The handler that takes it; <c>null</c> when nobody does.</param>
public sealed record EventEffect(string Name, SourceText Source, TextSpan Origin, TextSpan? Handler) : SessionEffect
{
    /// <summary>What happened, in words; empty if the name says it all.</summary>
    public string Message { get; init; } = "";
}
