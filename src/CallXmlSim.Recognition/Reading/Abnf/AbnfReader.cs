using Antlr4.Runtime.Tree;
using CallXmlSim.Grammars.Generated;
using static CallXmlSim.Grammars.Generated.SrgsAbnfParser;

namespace CallXmlSim.Recognition.Reading.Abnf;

/// <summary>Reads the ABNF form of SRGS 1.0: its header; rules are read elsewhere.</summary>
internal sealed class AbnfReader
{
    /// <summary>What a grammar of this form begins with.</summary>
    public const string Mark = "#ABNF";

    private readonly SourceSlice _text;
    private readonly GrammarDraft _draft;

    private AbnfReader(SourceSlice text, GrammarDraft draft)
    {
        _text = text;
        _draft = draft;
    }

    /// <summary>Reads a text that begins with the mark.</summary>
    public static GrammarDocument Read(SourceSlice text, GrammarOptions options)
    {
        var draft = new GrammarDraft(text.Source, GrammarForm.SrgsAbnf, options, text.Span(0, Mark.Length));
        draft.AddFindings(text.Findings);
        if (SelfIdentification.Read(text, "1.0", draft.Diagnostics) is null)
            return draft.Abandon();
        var tree = SyntaxTree.Parse(
            text,
            input => new SrgsAbnfLexer(input, TextWriter.Null, TextWriter.Null),
            tokens => new SrgsAbnfParser(tokens, TextWriter.Null, TextWriter.Null),
            parser => parser.grammarDocument(),
            draft.Diagnostics);
        if (tree is null)
            return draft.Abandon();
        new AbnfReader(text, draft).Read(tree);
        return draft.Finish();
    }

    private void Read(GrammarDocumentContext tree)
    {
        // "base" outweighs a meta declaration of the same (SRGS 1.0, 4.9), and holds wherever it stands.
        foreach (var meta in tree.declaration().OfType<MetaDeclarationContext>())
            ReadMeta(meta.META());
        foreach (var declaration in tree.declaration())
            Read(declaration);
        foreach (var rule in tree.ruleDefinition())
            Read(rule);
    }

    private void Read(DeclarationContext declaration)
    {
        switch (declaration)
        {
            case LanguageDeclarationContext language:
                _draft.Language = language.word().GetText();
                break;
            case ModeDeclarationContext mode:
                _draft.SetMode(mode.word().GetText(), _text.Span(mode.word()));
                break;
            case RootDeclarationContext root:
                _draft.SetRoot(root.RULE_NAME().GetText()[1..], _text.Span(root.RULE_NAME()));
                break;
            case TagFormatDeclarationContext tagFormat:
                _draft.SetTagFormat(Inside(tagFormat.REPEAT()), _text.Span(tagFormat.REPEAT()));
                break;
            case BaseDeclarationContext baseDeclaration:
                _draft.SetBase(Inside(baseDeclaration.REPEAT()).Trim(), _text.Span(baseDeclaration.REPEAT()));
                break;
            case TagDeclarationContext tag:
                _draft.AddHeaderTag(AbnfTag.ContentOf(tag.TAG().Symbol), _text.Span(tag.TAG()));
                break;
        }
    }

    // meta "base" is "http://www.example.com/"
    private void ReadMeta(ITerminalNode meta)
    {
        var parts = AbnfStrings.In(meta.GetText());
        if (parts is ["base", var address] && meta.GetText().StartsWith("meta", StringComparison.Ordinal))
            _draft.SetBase(address, _text.Span(meta));
    }

    private void Read(RuleDefinitionContext rule)
    {
        var name = rule.RULE_NAME().GetText()[1..];
        var span = _text.Span(rule.RULE_NAME());
        if (!RuleNames.IsLegal(name))
            _draft.Diagnostics.Report(GrammarDiagnostics.BadRuleName, span, [name], RuleNames.Help);
        var expansion = new AbnfExpansionReader(_text, _draft).Read(rule.alternatives());
        _draft.AddRule(name, span, rule.scope?.Type == PUBLIC, expansion);
    }

    private static string Inside(ITerminalNode bracketed) => bracketed.GetText()[1..^1];
}
