using CallXmlSim.Recognition;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>The grammars that a session has fetched, so that each is fetched and bound once in a call.</summary>
internal sealed class GrammarStore
{
    private Dictionary<string, RecognitionGrammar>? _grammars;

    /// <summary>The grammar of an address with its fragment; <c>null</c> when it was not fetched yet.</summary>
    public RecognitionGrammar? Find(Uri address) => _grammars?.GetValueOrDefault(address.AbsoluteUri);

    public void Add(Uri address, RecognitionGrammar grammar) => (_grammars ??= [])[address.AbsoluteUri] = grammar;
}
