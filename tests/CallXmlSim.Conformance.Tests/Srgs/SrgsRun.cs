using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Recognition;
using CallXmlSim.Recognition.Linking;
using CallXmlSim.Recognition.Matching;

namespace CallXmlSim.Conformance.Tests.Srgs;

/// <summary>Runs the test of one grammar.</summary>
internal sealed class SrgsRun
{
    /// <summary>How many parses of an ambiguous input are looked through.</summary>
    private const int ParseLimit = 1000;

    private readonly SrgsTest _test;
    private readonly LinkedGrammar _linked;
    private readonly SrgsOutcome _outcome = new();

    private SrgsRun(SrgsTest test, LinkedGrammar linked)
    {
        _test = test;
        _linked = linked;
    }

    /// <summary>Loads the grammar and tries every input.</summary>
    public static SrgsOutcome Of(SrgsTest test, SrgsPack pack)
    {
        var run = new SrgsRun(test, new GrammarLinker(pack.Load(test)).LinkAll(pack.Find));
        run.CheckLoad();
        if (test.MayReject is null || run._linked.Grammar is not null)
            run.CheckPairs();
        return run._outcome;
    }

    private void CheckLoad()
    {
        var errors = _linked.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).ToList();
        var found = errors.Count == 0 ? "nothing was found wrong" : string.Join("; ", errors);
        if (_test.ExpectsLoadError)
            _outcome.Check(SrgsOutcome.Load, _linked.Grammar is null && errors.Count > 0, $"it must be refused, but {found}");
        else if (_test.MayReject is null && _test.Pairs.Any(pair => pair.Out != "REJECT"))
            _outcome.Check(SrgsOutcome.Load, _linked.Grammar is not null, $"it must load: {found}");
    }

    private void CheckPairs()
    {
        var grammar = _linked.Grammar;
        if (grammar is not null && _test.ActivateRules is { } rules)
            grammar = grammar.Activate(rules);
        foreach (var pair in _test.Pairs)
            Check(pair, grammar is null ? null : Match(grammar, pair.In));
    }

    private static GrammarMatcher Match(RecognitionGrammar grammar, string input) => grammar.Mode == GrammarMode.Voice
        ? grammar.Match(input)
        : grammar.Match([.. input.Where(key => key != ' ').Select(DtmfDigit.Parse)]);

    private void Check(SrgsPair pair, GrammarMatcher? match)
    {
        var isMatch = match?.IsMatch == true;
        _outcome.Check(SrgsOutcome.L1, isMatch != (pair.Out == "REJECT"), $"\"{pair.In}\" {(isMatch ? "matches" : "does not match")}");
        if (pair.Prefix is not null)
            CheckPrefix(pair, match);
        if (pair.Out is not ("REJECT" or "ACCEPT") && pair.Erratum is null)
            CheckParse(pair, isMatch ? match!.Parses() : []);
    }

    private void CheckPrefix(SrgsPair pair, GrammarMatcher? match)
    {
        var state = match?.State switch
        {
            MatchState.Partial => "partial",
            MatchState.Match => "match",
            MatchState.Complete => "max",
            _ => "none",
        };
        _outcome.Check(SrgsOutcome.Prefix, state == pair.Prefix, $"\"{pair.In}\" is \"{state}\", not \"{pair.Prefix}\"");
    }

    private void CheckParse(SrgsPair pair, IEnumerable<LogicalParse> parses)
    {
        var expected = ParseNotation.Normalize(pair.Out, SrgsPack.BaseAddress);
        var found = parses.Take(ParseLimit).Select(parse => parse.ToString()).ToList();
        var place = found.FindIndex(parse => ParseNotation.Normalize(parse, SrgsPack.BaseAddress) == expected);
        _outcome.Check(SrgsOutcome.L2, place >= 0, $"\"{pair.In}\" gives {found.FirstOrDefault() ?? "no parse"}, not {pair.Out}");
        if (place > 0)
            _outcome.NotFirst.Add($"{_test.Id}: \"{pair.In}\"");
    }
}
