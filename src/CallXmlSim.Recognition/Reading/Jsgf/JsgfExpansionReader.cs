using System.Text;
using Antlr4.Runtime.Tree;
using CallXmlSim.Recognition.Rules;
using CallXmlSim.Recognition.Semantics;
using static CallXmlSim.Grammars.Generated.JsgfParser;

namespace CallXmlSim.Recognition.Reading.Jsgf;

/// <summary>Reads what stands in a rule (JSGF 1.0, 4).</summary>
internal sealed class JsgfExpansionReader(SourceSlice text, GrammarDraft draft, JsgfNames names)
{
    /// <summary>Alternatives, or the only one of them (JSGF 1.0, 4.2).</summary>
    public Expansion Read(AlternativesContext alternatives)
    {
        var ways = alternatives.alternative();
        if (ways is [var only] && only.WEIGHT() is null)
            return ReadSequence(only);
        return new AlternativesExpansion(
            Array.ConvertAll(ways, way => new Alternative(ReadSequence(way), ReadWeight(way.WEIGHT()))),
            text.Span(alternatives));
    }

    private Expansion ReadSequence(AlternativeContext alternative)
    {
        var items = alternative.element().SelectMany(Read).ToArray();
        return items is [var only] ? only : new SequenceExpansion(items, text.Span(alternative));
    }

    private double ReadWeight(ITerminalNode? weight)
    {
        if (weight is null)
            return 1;
        if (GrammarNumber.TryParse(weight.GetText()[1..^1], out var number))
            return number;
        draft.Diagnostics.Report(
            GrammarDiagnostics.BadWeight, text.Span(weight), [weight.GetText()[1..^1]], GrammarNumber.WeightHelp);
        return 1;
    }

    // What is tagged, and behind it its tags (JSGF 1.0, 4.6).
    private IEnumerable<Expansion> Read(ElementContext element)
    {
        var item = Read(element.primary());
        if (element.repeat is { } repeat)
            item = new RepeatExpansion(item, repeat.Type == PLUS ? 1 : 0, null, null, text.Span(element));
        yield return item;
        foreach (var tag in element.TAG())
            yield return new TagExpansion(new SemanticTag(Unescape(tag.GetText()[1..^1]).Trim(), text.Source, text.Span(tag)));
    }

    private Expansion Read(PrimaryContext primary)
    {
        var span = text.Span(primary);
        switch (primary)
        {
            case QuotedPrimaryContext:
                var token = GrammarTokens.Collapse(Unescape(primary.GetText()[1..^1]));
                return token.Length > 0 ? new TokenExpansion(token, span) : new SequenceExpansion([], span);
            case RulePrimaryContext rule:
                return Reference(JsgfNames.Inside(rule.RULE_NAME()), rule.RULE_NAME());
            case GroupPrimaryContext group:
                return Read(group.alternatives());
            case OptionalPrimaryContext optional:
                return new RepeatExpansion(Read(optional.alternatives()), 0, 1, null, span);
            default:
                return new TokenExpansion(primary.GetText(), span);
        }
    }

    private Expansion Reference(string name, ITerminalNode node)
    {
        var span = text.Span(node);
        if (SpecialRules.Find(name) is { } special and not SpecialRule.Garbage)
            return new SpecialExpansion(special, span);
        var (address, rule) = names.Find(name);
        return address is null
            ? new RuleReferenceExpansion(null, rule, span)
            : draft.Reference($"{address}#{rule}", span);
    }

    private static string Unescape(string written)
    {
        var result = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '\\' && i + 1 < written.Length)
                i++;
            result.Append(written[i]);
        }

        return result.ToString();
    }
}
