using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition.Rules;

namespace CallXmlSim.Recognition.Reading.Srgs;

/// <summary>Reads the XML form of SRGS 1.0 from markup: the grammar element and its header; rules are read elsewhere.</summary>
internal sealed class SrgsXmlReader
{
    /// <summary>The namespace of SRGS elements.</summary>
    public const string Namespace = "http://www.w3.org/2001/06/grammar";

    private readonly MarkupElement _grammar;
    private readonly GrammarDraft _draft;

    private SrgsXmlReader(MarkupElement grammar, GrammarDraft draft)
    {
        _grammar = grammar;
        _draft = draft;
    }

    /// <summary>Reads a grammar element.</summary>
    /// <param name="grammar">The element.</param>
    /// <param name="source">The text that its spans point into.</param>
    /// <param name="options">What is known of the grammar from elsewhere.</param>
    /// <param name="findings">What was found before, if the grammar is the whole document.</param>
    public static GrammarDocument Read(
        MarkupElement grammar,
        SourceText source,
        GrammarOptions options,
        IReadOnlyList<Diagnostic> findings)
    {
        var draft = new GrammarDraft(source, GrammarForm.SrgsXml, options, grammar.NameSpan);
        draft.AddFindings(findings);
        if (grammar.LocalName != "grammar")
        {
            draft.Diagnostics.Report(GrammarDiagnostics.NotAGrammar, grammar.NameSpan, [grammar.Name]);
            return draft.Abandon();
        }

        new SrgsXmlReader(grammar, draft).ReadGrammar();
        return draft.Finish();
    }

    private void ReadGrammar()
    {
        ReadAttributes();

        // The base holds for the whole grammar, wherever the header declares it.
        foreach (var meta in _grammar.Elements.Where(element => element.LocalName == "meta"))
            ReadMeta(meta);
        if (_grammar.Attribute("xml:base") is { } xmlBase)
            _draft.SetBase(xmlBase.Value.Trim(), xmlBase.ValueSpan);
        foreach (var child in _grammar.Children)
            ReadChild(child);
    }

    private void ReadAttributes()
    {
        ReadVersion(_grammar.Attribute("version"));
        if (_grammar.Attribute("xml:lang") is { } language)
            _draft.Language = language.Value;
        if (_grammar.Attribute("mode") is { } mode)
            _draft.SetMode(mode.Value, mode.ValueSpan);
        if (_grammar.Attribute("root") is { } root)
            _draft.SetRoot(root.Value, root.ValueSpan);
        if (_grammar.Attribute("tag-format") is { } tagFormat)
            _draft.SetTagFormat(tagFormat.Value, tagFormat.ValueSpan);
    }

    // An element that could not be read has been reported already.
    private bool MayBeContent(MarkupElement element) =>
        element.LocalName != "example" && !SrgsElements.IsForeign(element, _grammar);

    // SRGS 1.0, 4.1: required, and "1.0".
    private void ReadVersion(MarkupAttribute? version)
    {
        if (version is null && !_draft.Options.IsInline)
        {
            _draft.Diagnostics.Report(
                GrammarDiagnostics.MissingVersion, _grammar.NameSpan, help: "Add version=\"1.0\" to the grammar element.");
        }
        else if (version is { Value: not "1.0" })
        {
            _draft.Diagnostics.Report(GrammarDiagnostics.UnsupportedVersion, version.ValueSpan, [version.Value]);
        }
    }

    private void ReadChild(MarkupNode child)
    {
        if (child is MarkupText text)
        {
            if (!text.IsWhiteSpace)
                _draft.Diagnostics.Report(GrammarDiagnostics.MisplacedText, SrgsText.TrimmedSpan(text), ["grammar"]);
            return;
        }

        var element = (MarkupElement)child;
        switch (element.LocalName)
        {
            case not null when SrgsElements.IsForeign(element, _grammar):
            case "meta" or "metadata" or "lexicon":
                break;
            case "tag":
                _draft.AddHeaderTag(element.TextContent, SrgsText.ContentSpan(element));
                break;
            case "rule":
                ReadRule(element);
                break;
            default:
                SrgsElements.ReportMisplaced(element, _grammar, _draft.Diagnostics);
                break;
        }
    }

    // SRGS 1.0, 4.11.1: meta; 4.9: the base may be declared that way, too.
    private void ReadMeta(MarkupElement meta)
    {
        if (meta.Attribute("name")?.Value == "base" && meta.Attribute("content") is { } content)
            _draft.SetBase(content.Value, content.ValueSpan);
    }

    private void ReadRule(MarkupElement element)
    {
        if (element.Attribute("id") is not { } id)
        {
            SrgsElements.ReportMissing(element, "id", _draft.Diagnostics);
            return;
        }

        if (!RuleNames.IsLegal(id.Value))
            _draft.Diagnostics.Report(GrammarDiagnostics.BadRuleName, id.ValueSpan, [id.Value], RuleNames.Help);
        var scope = element.Attribute("scope");
        if (scope is { Value: not ("public" or "private") })
        {
            _draft.Diagnostics.Report(
                GrammarDiagnostics.BadScope, scope.ValueSpan, [scope.Value], "Write \"public\" or \"private\".");
        }

        var content = new SrgsExpansionReader(_grammar, _draft).ReadContent(element);
        if (content.Count == 0 && !element.Elements.Any(MayBeContent))
        {
            _draft.Diagnostics.Report(
                GrammarDiagnostics.EmptyRule,
                element.NameSpan,
                [id.Value],
                "Give the rule something to match, or <ruleref special=\"NULL\"/> if it matches nothing on purpose.");
        }

        _draft.AddRule(
            id.Value, id.ValueSpan, scope?.Value == "public", new SequenceExpansion(content, element.Span));
    }
}
