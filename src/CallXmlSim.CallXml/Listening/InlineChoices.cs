using CallXmlSim.CallXml.Attributes;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Recognition.Choices;

namespace CallXmlSim.CallXml.Listening;

/// <summary>Choices listed in the attribute itself (CallXML 3.0 reference, 6.2).</summary>
/// <param name="list">The choices.</param>
/// <param name="place">Where they stand; <c>null</c> for text made while running.</param>
internal sealed class InlineChoices(ChoiceList list, AttributePlace? place) : ChoiceGrammar
{
    public ChoiceList List => list;

    public override bool AcceptsKeys => list.AcceptsKeys;

    public override bool AcceptsSpeech => list.AcceptsSpeech;

    public override KeyFit Fit(ReadOnlySpan<char> keys, out ChoiceMatch match)
    {
        var fit = list.Fit(keys, out var choice);
        match = choice is null ? default : MatchOf(choice, choice.ResultOf(keys));
        return fit;
    }

    public override bool TryMatch(Utterance utterance, out ChoiceMatch match)
    {
        var accepted = list.TryMatch(utterance, out var choice, out var result);
        match = accepted ? MatchOf(choice!, result) : default;
        return accepted;
    }

    /// <summary>The place of a choice in the document.</summary>
    public TextSpan SpanOf(Choice choice) => place?.Part(choice.Start, choice.Text.Length) ?? default;

    private ChoiceMatch MatchOf(Choice choice, string result) =>
        new(result, choice is DigitStringChoice ? choice.Text : null, place?.Source, SpanOf(choice));
}
