using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Recognition;
using CallXmlSim.Recognition.Linking;

namespace CallXmlSim.CallXml.Listening;

/// <summary>A grammar file on its way, with the grammars that it refers to.</summary>
/// <param name="reference">The reference as the script writes it.</param>
/// <param name="url">The grammar's URL.</param>
/// <param name="rule">The rule that is wanted; empty for the root.</param>
internal sealed class GrammarLoad(string reference, Uri url, string rule)
{
    private GrammarLinker? _linker;

    public string Reference => reference;

    /// <summary>What is fetched now; <c>null</c> when everything is there.</summary>
    public Uri? Wanted { get; private set; } = url;

    /// <summary>Whether it is the grammar itself that is fetched.</summary>
    public bool WantsGrammarItself => _linker is null;

    public void Supply(GrammarDocument grammar)
    {
        if (_linker is null)
            _linker = new GrammarLinker(grammar);
        else
            _linker.Supply(Wanted!, grammar);
        MoveOn();
    }

    /// <summary>A grammar that the grammar refers to is not to be had.</summary>
    public void SupplyNothing(string reason)
    {
        _linker!.SupplyNothing(Wanted!, reason);
        MoveOn();
    }

    /// <summary>The grammar ready to match; <c>null</c> when something is wrong with it.</summary>
    public RecognitionGrammar? Link(out IReadOnlyList<Diagnostic> diagnostics)
    {
        var linked = _linker!.Link();
        diagnostics = linked.Diagnostics;
        return rule.Length == 0 ? linked.Grammar : linked.Grammar?.Activate(rule);
    }

    private void MoveOn() => Wanted = _linker!.Pending is [var next, ..] ? next.Address : null;
}
