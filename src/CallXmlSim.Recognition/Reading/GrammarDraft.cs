using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition.Compilation;
using CallXmlSim.Recognition.Rules;
using CallXmlSim.Recognition.Semantics;

namespace CallXmlSim.Recognition.Reading;

/// <summary>A grammar while it is being read: collects what is declared and checks what holds in every form.</summary>
internal sealed class GrammarDraft(SourceText source, GrammarForm form, GrammarOptions options, TextSpan headerSpan)
{
    /// <summary>How deep expansions may be nested in each other.</summary>
    public const int MaximumDepth = 200;

    private readonly List<GrammarRule> _rules = [];
    private readonly Dictionary<string, GrammarRule> _rulesByName = [];
    private readonly List<SemanticTag> _headerTags = [];
    private (string Name, TextSpan Span)? _root;
    private Uri? _base = options.Address;

    /// <summary>What was found wrong so far.</summary>
    public DiagnosticBag Diagnostics { get; } = new(source);

    /// <summary>The text.</summary>
    public SourceText Source => source;

    /// <summary>What is known from elsewhere.</summary>
    public GrammarOptions Options => options;

    /// <summary>The declared mode.</summary>
    public GrammarMode Mode { get; set; } = options.Mode;

    /// <summary>The declared or inherited language.</summary>
    public string? Language { get; set; } = options.Language;

    /// <summary>The language of the tags.</summary>
    public TagFormat TagFormat { get; set; }

    /// <summary>Adds what was found before the grammar was read.</summary>
    public void AddFindings(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
            Diagnostics.Add(finding);
    }

    /// <summary>Declares the root rule.</summary>
    public void SetRoot(string name, TextSpan span) => _root = (name, span);

    /// <summary>Declares the mode (SRGS 1.0, 4.6).</summary>
    public void SetMode(string text, TextSpan span)
    {
        if (text is "voice" or "dtmf")
            Mode = text == "voice" ? GrammarMode.Voice : GrammarMode.Dtmf;
        else
            Diagnostics.Report(GrammarDiagnostics.UnknownMode, span, [text], "Write \"voice\" or \"dtmf\".");
    }

    /// <summary>Declares the language of the tags (SRGS 1.0, 4.8; SISR 1.0, 2).</summary>
    public void SetTagFormat(string text, TextSpan span)
    {
        TagFormat = text.Trim() switch
        {
            "semantics/1.0" => TagFormat.Script,
            "semantics/1.0-literals" => TagFormat.Literals,
            _ => TagFormat.Unknown,
        };
        if (TagFormat == TagFormat.Unknown)
        {
            Diagnostics.Report(
                GrammarDiagnostics.UnknownTagFormat,
                span,
                [text],
                "Write \"semantics/1.0\" or \"semantics/1.0-literals\".");
        }
    }

    /// <summary>Declares the address that relative references start from (SRGS 1.0, 4.9).</summary>
    public void SetBase(string text, TextSpan span) => _base = ResolveAddress(text, span) ?? _base;

    /// <summary>Adds a tag that stands before the rules.</summary>
    public void AddHeaderTag(string text, TextSpan span) => _headerTags.Add(new SemanticTag(text, source, span));

    /// <summary>An address with the grammar's base applied; <c>null</c> when the text is no address.</summary>
    public Uri? ResolveAddress(string text, TextSpan span)
    {
        // A path from the root is relative, also where a file system's paths look like it.
        var kind = text.StartsWith('/') ? UriKind.Relative : UriKind.RelativeOrAbsolute;
        if (text.Length > 0 && Uri.TryCreate(text, kind, out var address))
            return RelativeAddress.Resolve(_base, address);
        Diagnostics.Report(GrammarDiagnostics.BadAddress, span, [text]);
        return null;
    }

    /// <summary>A reference to a rule, from its address as written, such as <c>names.grxml#first</c> or <c>#first</c>.</summary>
    public Expansion Reference(string text, TextSpan span)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var rule = hash < 0 ? null : text[(hash + 1)..];
        if (hash == 0 && rule!.Length > 0)
            return new RuleReferenceExpansion(null, rule, span);
        return ResolveAddress(hash < 0 ? text : text[..hash], span) is { } address
            ? new RuleReferenceExpansion(address, string.IsNullOrEmpty(rule) ? null : rule, span)
            : new SpecialExpansion(SpecialRule.Void, span);
    }

    /// <summary>Defines a rule (SRGS 1.0, 3.1).</summary>
    public void AddRule(string name, TextSpan nameSpan, bool isPublic, Expansion expansion)
    {
        if (SpecialRules.Find(name) is not null)
        {
            Diagnostics.Report(
                GrammarDiagnostics.ReservedRuleName, nameSpan, [name], "Give the rule another name.");
            return;
        }

        var rule = new GrammarRule(name, isPublic, expansion, source, nameSpan);
        _rules.Add(rule);
        if (!_rulesByName.TryAdd(name, rule))
        {
            Diagnostics.Report(
                GrammarDiagnostics.DuplicateRule,
                nameSpan,
                [name],
                "Rename one of the rules, or make their expansions alternatives of one rule.",
                [new RelatedSpan(_rulesByName[name].NameSpan, "The first definition.")]);
        }
    }

    /// <summary>A grammar of which no more can be read than what is wrong with it.</summary>
    public GrammarDocument Abandon() => new(source, form, [], Diagnostics.Diagnostics);

    /// <summary>The grammar, after the checks that need all of it.</summary>
    public GrammarDocument Finish()
    {
        // SRGS 1.0, 4.5: speech needs a language, and keys ignore it.
        if (Mode == GrammarMode.Voice && string.IsNullOrWhiteSpace(Language) && form != GrammarForm.Jsgf)
            Diagnostics.Report(GrammarDiagnostics.MissingLanguage, headerSpan, help: LanguageHelp());
        var root = Root();
        foreach (var rule in _rules)
        {
            foreach (var part in Expansions.DescendantsAndSelf(rule.Expansion))
                Check(part);
        }

        return new GrammarDocument(source, form, _rules, Diagnostics.Diagnostics)
        {
            Address = options.IsInline ? null : options.Address,
            Mode = Mode,
            Language = Mode == GrammarMode.Voice ? Language : null,
            TagFormat = options.BuiltInType is null ? TagFormat : TagFormat.BuiltIn,
            BuiltInType = options.BuiltInType,
            HeaderTags = _headerTags,
            Root = root,
        };
    }

    private string LanguageHelp() => form == GrammarForm.SrgsXml
        ? "Add xml:lang=\"en-US\" or another language to the grammar element, or mode=\"dtmf\" if it is for keys."
        : "Add \"language en-US;\" or another language to the header, or \"mode dtmf;\" if it is for keys.";

    private GrammarRule? Root()
    {
        if (_root is not { } declared)
            return null;
        var rule = _rulesByName.GetValueOrDefault(declared.Name);
        if (rule is null)
            Diagnostics.Report(GrammarDiagnostics.UndefinedRoot, declared.Span, [declared.Name], NearestRule(declared.Name));
        return rule;
    }

    private void Check(Expansion part)
    {
        switch (part)
        {
            case RuleReferenceExpansion { Grammar: null } reference when !_rulesByName.ContainsKey(reference.RuleName!):
                Diagnostics.Report(
                    GrammarDiagnostics.UndefinedRule,
                    reference.Span,
                    [reference.RuleName!],
                    NearestRule(reference.RuleName!));
                break;
            case TokenExpansion token when Mode == GrammarMode.Dtmf && DtmfTokens.KeyOf(token.Text) is null:
                Diagnostics.Report(GrammarDiagnostics.NotAKey, token.Span, [token.Text], KeyHelp(token.Text));
                break;
        }
    }

    private static string KeyHelp(string token) => token.All(key => DtmfDigit.TryParse(key, out _))
        ? $"Separate the keys by blanks: \"{string.Join(' ', token.AsEnumerable())}\"."
        : "Use the keys 0 to 9, \"*\" or star, \"#\" or pound, and A to D, separated by blanks.";

    private string? NearestRule(string name) =>
        NearestName.Find(name, _rulesByName.Keys) is { } near ? $"Did you mean \"{near}\"?" : null;
}
