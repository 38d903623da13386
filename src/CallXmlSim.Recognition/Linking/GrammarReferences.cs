using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Recognition.Rules;

namespace CallXmlSim.Recognition.Linking;

/// <summary>Finds the rules that references mean among the grammars supplied so far.</summary>
internal sealed class GrammarReferences : IRuleResolver
{
    private readonly Dictionary<Uri, GrammarDocument> _grammars = [];
    private readonly Dictionary<Uri, string> _failures = [];

    /// <summary>The grammars supplied, each once, in that order.</summary>
    public List<GrammarDocument> Supplied { get; } = [];

    /// <summary>Whether it is known what is at an address.</summary>
    public bool IsSupplied(Uri address) => _grammars.ContainsKey(address) || _failures.ContainsKey(address);

    /// <summary>Supplies a grammar.</summary>
    public void Supply(Uri address, GrammarDocument grammar)
    {
        _grammars[address] = grammar;
        if (!Supplied.Contains(grammar))
            Supplied.Add(grammar);
    }

    /// <summary>Says that there is none.</summary>
    public void SupplyNothing(Uri address, string reason) => _failures[address] = reason;

    /// <inheritdoc/>
    public ResolvedRule? Resolve(GrammarDocument grammar, RuleReferenceExpansion reference)
    {
        var target = reference.Grammar is null ? grammar : _grammars.GetValueOrDefault(reference.Grammar);
        var rule = reference.RuleName is null ? target?.Root : target?.FindRule(reference.RuleName);
        return rule is null ? null : new ResolvedRule(target!, rule);
    }

    /// <summary>What stands against a reference to another grammar; <c>null</c> when it is good (SRGS 1.0, 2.2.2, 3.2).</summary>
    public Diagnostic? Check(GrammarDocument referrer, RuleReferenceExpansion reference)
    {
        var address = reference.Grammar!;
        if (!_grammars.TryGetValue(address, out var target))
            return Fault(GrammarDiagnostics.Unavailable, _failures.GetValueOrDefault(address, "it was not fetched"));
        if (!target.IsValid)
            return Fault(GrammarDiagnostics.InvalidForeignGrammar);
        if (target.Mode != referrer.Mode)
            return Fault(GrammarDiagnostics.ModeMismatch, NameOf(target.Mode), NameOf(referrer.Mode));
        if (reference.RuleName is not { } name)
            return target.Root is null ? Fault(GrammarDiagnostics.NoForeignRoot) : null;
        if (target.FindRule(name) is not { } rule)
        {
            var near = NearestName.Find(name, target.Rules.Where(known => known.IsPublic).Select(known => known.Name));
            return Fault(GrammarDiagnostics.UndefinedForeignRule, name)
                with { Help = near is null ? null : $"Did you mean \"{near}\"?" };
        }

        return rule.IsPublic ? null : Fault(GrammarDiagnostics.PrivateRule, name);

        Diagnostic Fault(DiagnosticDescriptor descriptor, params string[] details) =>
            new(descriptor, referrer.Source, reference.Span) { Arguments = [address.ToString(), .. details] };
    }

    private static string NameOf(GrammarMode mode) => mode == GrammarMode.Dtmf ? "keys" : "speech";
}
