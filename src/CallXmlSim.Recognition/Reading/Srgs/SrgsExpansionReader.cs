using System.Globalization;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Recognition.Rules;
using CallXmlSim.Recognition.Semantics;

namespace CallXmlSim.Recognition.Reading.Srgs;

/// <summary>Reads what stands in a rule of the XML form (SRGS 1.0, 2).</summary>
internal sealed class SrgsExpansionReader(MarkupElement grammar, GrammarDraft draft)
{
    private int _depth;

    /// <summary>The expansions in an element, in order.</summary>
    public List<Expansion> ReadContent(MarkupElement parent)
    {
        var content = new List<Expansion>();
        if (_depth == GrammarDraft.MaximumDepth)
        {
            draft.Diagnostics.Report(
                GrammarDiagnostics.TooDeep,
                parent.NameSpan,
                [GrammarDraft.MaximumDepth.ToString(CultureInfo.InvariantCulture)]);
            return content;
        }

        _depth++;
        foreach (var child in parent.Children)
        {
            if (child is MarkupText text)
                SrgsTokens.Read(text, draft.Diagnostics, content);
            else if (Read((MarkupElement)child, parent) is { } expansion)
                content.Add(expansion);
        }

        _depth--;
        return content;
    }

    private Expansion? Read(MarkupElement element, MarkupElement parent)
    {
        if (SrgsElements.IsForeign(element, grammar))
            return null;
        switch (element.LocalName)
        {
            case "item":
                return ReadItem(element);
            case "one-of":
                return ReadOneOf(element);
            case "ruleref":
                return ReadReference(element);
            case "token":
                return ReadToken(element);
            case "tag":
                return new TagExpansion(
                    new SemanticTag(element.TextContent, draft.Source, SrgsText.ContentSpan(element)));
            case "example" when parent.LocalName == "rule":
                return null;
            default:
                SrgsElements.ReportMisplaced(element, parent, draft.Diagnostics);
                return null;
        }
    }

    // SRGS 1.0, 2.3 and 2.5. The weight is read by the alternatives that the item is one of.
    private Expansion ReadItem(MarkupElement element)
    {
        Expansion item = new SequenceExpansion(ReadContent(element), element.Span);
        var repeat = element.Attribute("repeat");
        var probability = ReadProbability(element.Attribute("repeat-prob"));
        if (repeat is null)
            return item;
        if (RepeatCount.TryParse(repeat.Value, out var count))
            return new RepeatExpansion(item, count.Minimum, count.Maximum, probability, element.Span);
        draft.Diagnostics.Report(GrammarDiagnostics.BadRepeat, repeat.ValueSpan, [repeat.Value], RepeatCount.Help);
        return item;
    }

    private double? ReadProbability(MarkupAttribute? attribute)
    {
        if (attribute is null)
            return null;
        if (GrammarNumber.TryParse(attribute.Value, out var number) && number <= 1)
            return number;
        draft.Diagnostics.Report(
            GrammarDiagnostics.BadProbability, attribute.ValueSpan, [attribute.Value], "Write a number from 0 to 1.");
        return null;
    }

    // SRGS 1.0, 2.4.
    private AlternativesExpansion ReadOneOf(MarkupElement element)
    {
        var alternatives = new List<Alternative>();
        foreach (var child in element.Children)
        {
            if (child is MarkupText text)
            {
                if (!text.IsWhiteSpace)
                    draft.Diagnostics.Report(
                        GrammarDiagnostics.MisplacedText, SrgsText.TrimmedSpan(text), ["one-of"], "Put it into an item.");
                continue;
            }

            var item = (MarkupElement)child;
            if (item.LocalName == "item" && !SrgsElements.IsForeign(item, grammar))
                alternatives.Add(new Alternative(ReadItem(item), ReadWeight(item.Attribute("weight"))));
            else if (!SrgsElements.IsForeign(item, grammar))
                SrgsElements.ReportMisplaced(item, element, draft.Diagnostics);
        }

        if (alternatives.Count == 0)
            draft.Diagnostics.Report(GrammarDiagnostics.NoAlternatives, element.NameSpan);
        return new AlternativesExpansion(alternatives, element.Span);
    }

    // SRGS 1.0, 2.4.1.
    private double ReadWeight(MarkupAttribute? attribute)
    {
        if (attribute is null)
            return 1;
        if (GrammarNumber.TryParse(attribute.Value, out var weight))
            return weight;
        draft.Diagnostics.Report(
            GrammarDiagnostics.BadWeight, attribute.ValueSpan, [attribute.Value], GrammarNumber.WeightHelp);
        return 1;
    }

    // SRGS 1.0, 2.2: exactly one of an address and a special rule.
    private Expansion ReadReference(MarkupElement element)
    {
        var uri = element.Attribute("uri");
        var special = element.Attribute("special");
        if (special is not null)
        {
            if (uri is not null)
                draft.Diagnostics.Report(GrammarDiagnostics.TwoTargets, special.NameSpan);
            if (SpecialRules.Find(special.Value) is { } rule)
                return new SpecialExpansion(rule, element.Span);
            draft.Diagnostics.Report(
                GrammarDiagnostics.UnknownSpecialRule,
                special.ValueSpan,
                [special.Value],
                "Write \"NULL\", \"VOID\" or \"GARBAGE\".");
        }
        else if (uri is not null)
        {
            return draft.Reference(uri.Value, uri.ValueSpan);
        }
        else
        {
            SrgsElements.ReportMissing(element, "uri", draft.Diagnostics);
        }

        return new SpecialExpansion(SpecialRule.Void, element.Span);
    }

    // SRGS 1.0, 2.1.
    private TokenExpansion? ReadToken(MarkupElement element)
    {
        foreach (var child in element.Elements.Where(child => !SrgsElements.IsForeign(child, grammar)))
            SrgsElements.ReportMisplaced(child, element, draft.Diagnostics);
        var text = GrammarTokens.Collapse(element.TextContent);
        return text.Length == 0 ? null : new TokenExpansion(text, SrgsText.ContentSpan(element));
    }
}
