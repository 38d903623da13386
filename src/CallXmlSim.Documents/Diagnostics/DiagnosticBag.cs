using CallXmlSim.Documents.Text;

namespace CallXmlSim.Documents.Diagnostics;

/// <summary>Collects the diagnostics of one source text, in the order of their report.</summary>
/// <param name="source">The text that reported spans point into.</param>
public sealed class DiagnosticBag(SourceText source)
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>The text that reported spans point into.</summary>
    public SourceText Source { get; } = source;

    /// <summary>What was reported so far, in order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors => _diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Reports a finding at <paramref name="span"/>.</summary>
    public void Report(
        DiagnosticDescriptor descriptor,
        TextSpan span,
        IReadOnlyList<string>? arguments = null,
        string? help = null,
        IReadOnlyList<RelatedSpan>? related = null) =>
        Add(new Diagnostic(descriptor, Source, span)
        {
            Arguments = arguments ?? [],
            Help = help,
            Related = related ?? [],
        });

    /// <summary>Adds a finding made elsewhere.</summary>
    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);
}
