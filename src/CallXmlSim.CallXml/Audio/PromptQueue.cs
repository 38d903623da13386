using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Sessions.Prompts;

namespace CallXmlSim.CallXml.Audio;

/// <summary>
/// What a <c>prompt</c> plays (CallXML 3.0 reference, 2.22): the items of its <c>value</c>, or else its <c>say</c>, and
/// behind them its own text [our reading].
/// </summary>
/// <param name="list">The list; <c>null</c> for none.</param>
/// <param name="text">The element's text; <c>null</c> for none.</param>
/// <param name="audio">How files are played.</param>
internal sealed class PromptQueue(TextTemplate? list, TextTemplate? text, AudioAttributes audio)
{
    private readonly PromptSegment[]? _constant =
        list is null && !audio.HasText && text is { Constant: { } words } && audio.Voice is null or { Constant: not null }
            ? SpokenPrompt.Of(words, audio.Voice?.Constant)
            : null;

    /// <summary>Makes the prompts; <c>false</c> after an error was raised.</summary>
    public bool TryMake(CallXmlSession session, out IReadOnlyList<PromptSegment> segments, out Progress failure)
    {
        segments = _constant ?? [];
        failure = default;
        if (_constant is not null)
            return true;
        var isMade = list is null
            ? audio.TryMakeFileOrText(session, "", out segments, out failure)
            : audio.TryMakeList(session, list.Evaluate(session), out segments!, out failure);
        if (isMade && text is not null)
            segments = [.. segments, .. SpokenPrompt.Of(session, text.Evaluate(session), audio.Voice)];
        return isMade;
    }
}
