using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition.Reading;
using CallXmlSim.Recognition.Semantics;

namespace CallXmlSim.Recognition;

/// <summary>
/// A recognition grammar as read from one document, before the grammars that it refers to are bound to it. Immutable;
/// it can be kept and used for any number of grammars that refer to it.
/// </summary>
public sealed class GrammarDocument
{
    private readonly Dictionary<string, GrammarRule> _rulesByName = [];

    internal GrammarDocument(
        SourceText source,
        GrammarForm form,
        IReadOnlyList<GrammarRule> rules,
        IReadOnlyList<Diagnostic> diagnostics)
    {
        Source = source;
        Form = form;
        Rules = rules;
        Diagnostics = diagnostics;
        IsValid = diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
        foreach (var rule in rules)
            _rulesByName.TryAdd(rule.Name, rule);
    }

    /// <summary>The text that the grammar's spans point into.</summary>
    public SourceText Source { get; }

    /// <summary>The address that the grammar was read from; <c>null</c> when it has none, as a grammar in line.</summary>
    public Uri? Address { get; internal init; }

    /// <summary>The notation.</summary>
    public GrammarForm Form { get; }

    /// <summary>Whether the grammar listens to keys or to words.</summary>
    public GrammarMode Mode { get; internal init; }

    /// <summary>The language of the grammar (BCP 47), as written; <c>null</c> when it has none.</summary>
    public string? Language { get; internal init; }

    /// <summary>The language of the tags.</summary>
    public TagFormat TagFormat { get; internal init; }

    /// <summary>The built-in type that the grammar belongs to, whose tags are its own; <c>null</c> for all others.</summary>
    internal BuiltIns.BuiltInType? BuiltInType { get; init; }

    /// <summary>The tags before the rules, which set up what all rules share (SISR 1.0, 3.2.1).</summary>
    public IReadOnlyList<SemanticTag> HeaderTags { get; internal init; } = [];

    /// <summary>The root rule (SRGS 1.0, 4.7); <c>null</c> when there is none.</summary>
    public GrammarRule? Root { get; internal init; }

    /// <summary>The rules in the order of their definition.</summary>
    public IReadOnlyList<GrammarRule> Rules { get; }

    /// <summary>What was found while reading; with an error among it the grammar cannot be used.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the grammar can be used.</summary>
    public bool IsValid { get; }

    /// <summary>Reads a grammar. The form is told from the text; a bad grammar has errors and is not valid.</summary>
    public static GrammarDocument Read(SourceText source, GrammarOptions? options = null) =>
        GrammarReader.Read(source, options ?? GrammarOptions.None);

    /// <summary>
    /// Reads a grammar from bytes: by their byte order mark, by the encoding that the options or the first line name, or as
    /// UTF-8.
    /// </summary>
    /// <param name="content">The bytes.</param>
    /// <param name="name">What diagnostics call the text: its path or URL.</param>
    /// <param name="options">What is known of the grammar from elsewhere.</param>
    public static GrammarDocument Read(ReadOnlySpan<byte> content, string name, GrammarOptions? options = null) =>
        Read(GrammarText.Decode(content, name, options?.Charset), options);

    /// <summary>Reads a grammar that is part of a larger document, in the XML form or as text in another form.</summary>
    /// <param name="grammar">The element; its descendants are in its namespace or in that of SRGS.</param>
    /// <param name="source">The text that the element's spans point into.</param>
    /// <param name="options">What is known of the grammar from elsewhere.</param>
    public static GrammarDocument Read(MarkupElement grammar, SourceText source, GrammarOptions options) =>
        GrammarReader.Read(grammar, source, options);

    /// <summary>The rule of a name, or <c>null</c>.</summary>
    public GrammarRule? FindRule(string name) => _rulesByName.GetValueOrDefault(name);
}
