using CallXmlSim.Recognition.Compilation;
using CallXmlSim.Recognition.Matching;
using CallXmlSim.Recognition.Semantics;

namespace CallXmlSim.Recognition;

/// <summary>
/// A recognition grammar ready to match: read, with all that it refers to found and bound. Immutable and thread-safe;
/// bind it once and share it among calls.
/// </summary>
public sealed class RecognitionGrammar
{
    private readonly RuleGraph _graph;
    private readonly int[] _entries;

    internal RecognitionGrammar(GrammarDocument document, RuleGraph graph, int[] entries)
    {
        Document = document;
        _graph = graph;
        _entries = entries;
    }

    /// <summary>The document it was bound from.</summary>
    public GrammarDocument Document { get; }

    /// <summary>Whether it listens to keys or to words.</summary>
    public GrammarMode Mode => Document.Mode;

    /// <summary>The rules that an input is matched against, in order of precedence. Without any nothing matches.</summary>
    public IEnumerable<GrammarRule> ActiveRules => _entries.Select(entry => _graph.Rules[entry].Rule);

    /// <summary>The tags of all its rules, those of grammars it refers to among them.</summary>
    public IReadOnlyList<SemanticTag> Tags => _graph.Tags;

    /// <summary>Begins to match an input that arrives piece by piece.</summary>
    public GrammarMatcher StartMatch() => new(this, _graph, _entries);

    /// <summary>Matches spoken words.</summary>
    public GrammarMatcher Match(string words)
    {
        var matcher = StartMatch();
        matcher.Feed(words);
        return matcher;
    }

    /// <summary>Matches keys.</summary>
    public GrammarMatcher Match(ReadOnlySpan<DtmfDigit> keys)
    {
        var matcher = StartMatch();
        foreach (var key in keys)
            matcher.Feed(key);
        return matcher;
    }

    /// <summary>The same grammar with other rules active, in the order given (SRGS 1.0, 3.2: they must be public).</summary>
    /// <returns><c>null</c> when a name is not that of a public rule.</returns>
    public RecognitionGrammar? Activate(params IReadOnlyList<string> ruleNames)
    {
        var entries = new int[ruleNames.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = Array.FindIndex(_graph.Rules, rule =>
                rule.IsNamed && rule.Grammar == Document && rule.Rule.IsPublic && rule.Rule.Name == ruleNames[i]);
            if (entries[i] < 0)
                return null;
        }

        return new RecognitionGrammar(Document, _graph, entries);
    }

    /// <inheritdoc/>
    public override string ToString() => Document.Source.Name;
}
