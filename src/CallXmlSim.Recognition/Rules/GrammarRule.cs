using CallXmlSim.Documents.Text;

namespace CallXmlSim.Recognition;

/// <summary>A named rule of a recognition grammar. Immutable.</summary>
public sealed class GrammarRule
{
    internal GrammarRule(string name, bool isPublic, Rules.Expansion expansion, SourceText source, TextSpan nameSpan)
    {
        Name = name;
        IsPublic = isPublic;
        Expansion = expansion;
        Source = source;
        NameSpan = nameSpan;
    }

    /// <summary>The name, without a dollar sign or brackets.</summary>
    public string Name { get; }

    /// <summary>Whether other grammars and applications may refer to the rule by name (SRGS 1.0, 3.2).</summary>
    public bool IsPublic { get; }

    /// <summary>The text that the rule is defined in.</summary>
    public SourceText Source { get; }

    /// <summary>Where the rule is named in its definition.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>Where the rule's expansion is written.</summary>
    public TextSpan Span => Expansion.Span;

    internal Rules.Expansion Expansion { get; }

    /// <inheritdoc/>
    public override string ToString() => $"${Name}";
}
