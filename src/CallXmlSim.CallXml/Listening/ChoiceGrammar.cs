using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Recognition.Choices;

namespace CallXmlSim.CallXml.Listening;

/// <summary>What a <c>choices</c> attribute lets the caller key and say (CallXML 3.0 reference, 6). Immutable.</summary>
internal abstract class ChoiceGrammar
{
    public abstract bool AcceptsKeys { get; }

    public abstract bool AcceptsSpeech { get; }

    /// <summary>How keys pressed so far fit, and what they mean when they fit completely.</summary>
    public abstract KeyFit Fit(ReadOnlySpan<char> keys, out ChoiceMatch match);

    /// <summary>What spoken words mean; <c>false</c> when they are not accepted.</summary>
    public abstract bool TryMatch(Utterance utterance, out ChoiceMatch match);
}

/// <summary>What input means to the script.</summary>
/// <param name="Result">The parameter of the <c>choice</c> event.</param>
/// <param name="Alias">The choice as written, if handlers may know it by that (6.3).</param>
/// <param name="Source">The document the choice stands in; <c>null</c> when it stands in none.</param>
/// <param name="Span">The choice's place there.</param>
internal readonly record struct ChoiceMatch(string Result, string? Alias, SourceText? Source, TextSpan Span);
