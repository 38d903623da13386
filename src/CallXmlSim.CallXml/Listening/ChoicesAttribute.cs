using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Recognition.Choices;

namespace CallXmlSim.CallXml.Listening;

/// <summary>
/// A <c>choices</c> attribute, in line or a reference to a grammar file. In line it is read when the document is bound, unless it refers to variables; then it is read when an
/// element listens, and again only if the text has changed.
/// </summary>
internal sealed class ChoicesAttribute
{
    private readonly TextTemplate _template;
    private volatile CachedChoices? _latest;

    public ChoicesAttribute(TextTemplate template, AttributePlace place)
    {
        _template = template;
        if (template.Constant is { } text && !GrammarReference.Is(text))
            _latest = new CachedChoices(text, new InlineChoices(ChoiceList.Parse(text), place));
    }

    /// <summary>The choices when they are constant and listed in line; <c>null</c> otherwise.</summary>
    public InlineChoices? Constant => _template.Constant is null ? null : _latest?.Choices;

    /// <summary>The choices as they are now; <c>null</c> when the value is empty, which switches listening off.</summary>
    public bool TryRead(CallXmlSession session, out ChoiceGrammar? choices, out Progress failure)
    {
        choices = null;
        failure = default;
        var text = _template.Evaluate(session);
        if (string.IsNullOrWhiteSpace(text))
            return true;
        if (_template.Constant is null ? GrammarReference.Is(text) : _latest is null)
            return session.TryGetGrammar(text.Trim(), out choices, out failure);
        var latest = _latest;
        if (latest is null || latest.Text != text)
            _latest = latest = new CachedChoices(text, new InlineChoices(ChoiceList.Parse(text), null));
        if (latest.Choices.List.Errors is [var error, ..])
        {
            failure = session.RaiseError(ErrorType.Document, $"the choices \"{text}\" cannot be read: {error.Message}");
            return false;
        }

        choices = latest.Choices;
        return true;
    }

    private sealed record CachedChoices(string Text, InlineChoices Choices);
}
