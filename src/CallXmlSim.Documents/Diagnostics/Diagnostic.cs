using System.Globalization;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Diagnostics;

/// <summary>One finding about a document, at a place. Data only; a renderer makes text of it.</summary>
/// <param name="Descriptor">The kind of finding.</param>
/// <param name="Source">The text that <paramref name="Span"/> points into.</param>
/// <param name="Span">The smallest part of the text that is at fault.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceText Source, TextSpan Span)
{
    /// <summary>What fills the placeholders of the descriptor's message.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Further places that explain the finding.</summary>
    public IReadOnlyList<RelatedSpan> Related { get; init; } = [];

    /// <summary>An instruction that mends the fault, or <c>null</c>.</summary>
    public string? Help { get; init; }

    /// <summary>The stable id of the descriptor.</summary>
    public string Id => Descriptor.Id;

    /// <summary>The descriptor's severity.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>Line and column where <see cref="Span"/> starts.</summary>
    public LinePosition Position => Source.PositionOf(Span.Start);

    /// <summary>The message with its arguments filled in; it stands alone, without the place.</summary>
    public string Message =>
        string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments]);

    /// <summary>The compact one-line form <c>name:line:column: severity ID: message</c>.</summary>
    public override string ToString() =>
        $"{Source.Name}:{Position}: {Severity.ToString().ToLowerInvariant()} {Id}: {Message}";
}
