using CallXmlSim.Grammars.Generated;
using CallXmlSim.Recognition.Compilation;
using CallXmlSim.Recognition.Rules;
using CallXmlSim.Recognition.Semantics;
using static CallXmlSim.Grammars.Generated.JsgfParser;

namespace CallXmlSim.Recognition.Reading.Jsgf;

/// <summary>
/// Reads the Java Speech Grammar Format 1.0: the names of its header; rules are read elsewhere. The format has no modes: a
/// grammar of keys alone is for keys.
/// </summary>
internal sealed class JsgfReader
{
    /// <summary>What a grammar of this form begins with.</summary>
    public const string Mark = "#JSGF";

    private readonly SourceSlice _text;
    private readonly GrammarDraft _draft;

    private JsgfReader(SourceSlice text, GrammarDraft draft)
    {
        _text = text;
        _draft = draft;
    }

    /// <summary>Reads a text that begins with the mark.</summary>
    public static GrammarDocument Read(SourceSlice text, GrammarOptions options)
    {
        var draft = new GrammarDraft(text.Source, GrammarForm.Jsgf, options, text.Span(0, Mark.Length))
        {
            TagFormat = TagFormat.Literals,
        };
        draft.AddFindings(text.Findings);
        if (SelfIdentification.Read(text, "V1.0", draft.Diagnostics) is not { } header)
            return draft.Abandon();
        if (header.Length > 1)
            draft.Language = header[1];
        var tree = SyntaxTree.Parse(
            text,
            input => new JsgfLexer(input, TextWriter.Null, TextWriter.Null),
            tokens => new JsgfParser(tokens, TextWriter.Null, TextWriter.Null),
            parser => parser.grammarDocument(),
            draft.Diagnostics);
        if (tree is null)
            return draft.Abandon();
        new JsgfReader(text, draft).Read(tree);
        return draft.Finish();
    }

    private void Read(GrammarDocumentContext tree)
    {
        var names = new JsgfNames(tree.grammarDeclaration().word().GetText(), _text.Source.Name);
        foreach (var import in tree.importDeclaration())
            names.Import(JsgfNames.Inside(import.RULE_NAME()));
        foreach (var rule in tree.ruleDefinition())
            names.Define(JsgfNames.Inside(rule.RULE_NAME()));
        var expansions = new JsgfExpansionReader(_text, _draft, names);
        var rules = Array.ConvertAll(tree.ruleDefinition(), rule => (rule, expansions.Read(rule.alternatives())));
        if (IsForKeys(rules.Select(pair => pair.Item2)))
            _draft.Mode = GrammarMode.Dtmf;
        foreach (var (rule, expansion) in rules)
            _draft.AddRule(JsgfNames.Inside(rule.RULE_NAME()), _text.Span(rule.RULE_NAME()), rule.PUBLIC() is not null, expansion);
    }

    private static bool IsForKeys(IEnumerable<Expansion> rules)
    {
        var tokens = rules.SelectMany(Expansions.DescendantsAndSelf).OfType<TokenExpansion>().ToArray();
        return tokens.Length > 0 && Array.TrueForAll(tokens, token => token.Text.Length == 1 && DtmfTokens.KeyOf(token.Text) is not null);
    }
}
