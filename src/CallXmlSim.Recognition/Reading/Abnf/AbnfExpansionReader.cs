using Antlr4.Runtime.Tree;
using CallXmlSim.Recognition.Rules;
using CallXmlSim.Recognition.Semantics;
using static CallXmlSim.Grammars.Generated.SrgsAbnfParser;

namespace CallXmlSim.Recognition.Reading.Abnf;

/// <summary>Reads what stands in a rule of the ABNF form (SRGS 1.0, 2).</summary>
internal sealed class AbnfExpansionReader(SourceSlice text, GrammarDraft draft)
{
    /// <summary>Alternatives, or the only one of them (SRGS 1.0, 2.4).</summary>
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
        var elements = alternative.element();
        return elements is [var only]
            ? Read(only)
            : new SequenceExpansion(Array.ConvertAll(elements, Read), text.Span(alternative));
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

    private Expansion Read(ElementContext element)
    {
        if (element is TagElementContext tag)
            return Tag(tag.TAG());
        var repeated = (RepeatedElementContext)element;
        var item = Read(repeated.primary());
        return repeated.REPEAT() is { } repeat ? Repeat(item, repeat, element) : item;
    }

    private TagExpansion Tag(ITerminalNode tag) =>
        new(new SemanticTag(AbnfTag.ContentOf(tag.Symbol), text.Source, text.Span(tag)));

    // SRGS 1.0, 2.5: <0-3>, with a probability <0-3 /0.6/>.
    private Expansion Repeat(Expansion item, ITerminalNode repeat, ElementContext element)
    {
        var parts = repeat.GetText()[1..^1].Split('/');
        if (!RepeatCount.TryParse(parts[0], out var count))
        {
            draft.Diagnostics.Report(
                GrammarDiagnostics.BadRepeat, text.Span(repeat), [parts[0].Trim()], RepeatCount.Help);
            return item;
        }

        double? probability = null;
        if (parts.Length > 1)
        {
            if (parts.Length == 3 && GrammarNumber.TryParse(parts[1], out var number) && number <= 1)
                probability = number;
            else
                draft.Diagnostics.Report(
                    GrammarDiagnostics.BadProbability, text.Span(repeat), [parts[1].Trim()], "Write a number from 0 to 1.");
        }

        return new RepeatExpansion(item, count.Minimum, count.Maximum, probability, text.Span(element));
    }

    private Expansion Read(PrimaryContext primary)
    {
        var span = text.Span(primary);
        switch (primary)
        {
            case QuotedPrimaryContext:
                var token = GrammarTokens.Collapse(primary.GetText().Trim('"'));
                return token.Length > 0 ? new TokenExpansion(token, span) : new SequenceExpansion([], span);
            case LocalPrimaryContext:
                var name = primary.GetText()[1..];
                return SpecialRules.Find(name) is { } special
                    ? new SpecialExpansion(special, span)
                    : new RuleReferenceExpansion(null, name, span);
            case ExternalPrimaryContext external:
                return draft.Reference(
                    external.RULE_OF_ANOTHER_GRAMMAR().GetText()[2..^1].Trim(),
                    text.Span(external.RULE_OF_ANOTHER_GRAMMAR()));
            case GroupPrimaryContext group:
                return group.alternatives() is { } inside ? Read(inside) : new SequenceExpansion([], span);
            case OptionalPrimaryContext optional:
                return new RepeatExpansion(Read(optional.alternatives()), 0, 1, null, span);
            default:
                return new TokenExpansion(primary.GetText(), span);
        }
    }
}
