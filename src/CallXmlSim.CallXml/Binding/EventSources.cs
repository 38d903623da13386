using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.Recognition.Choices;

namespace CallXmlSim.CallXml.Binding;

/// <summary>Collects what in a document can raise events whose parameters are the author's.</summary>
internal sealed class EventSources
{
    private readonly List<Choice> _choices = [];
    private readonly List<CallXmlEvent> _thrown = [];
    private readonly HashSet<char> _termDigits = [];
    private bool _choosesAnything;
    private bool _terminatesByAnything;

    /// <summary>Whether an element throws an event that is known at run time only.</summary>
    public bool ThrowsAnything { get; private set; }

    /// <summary>The families of the events that elements throw.</summary>
    public IEnumerable<string> ThrownFamilies => _thrown.Select(thrown => thrown.Family);

    /// <summary>The results of the choices, for proposals.</summary>
    public IEnumerable<string> Results => _choices.OfType<PhraseChoice>().Select(choice => choice.Result);

    /// <summary>An element listens for choices.</summary>
    public void Listens(ChoicesAttribute choices)
    {
        if (choices.Constant is { } constant)
            _choices.AddRange(constant.List.Items);
        else
            _choosesAnything = true;
    }

    /// <summary>An element is ended by keys; <c>null</c> for keys that are known at run time only.</summary>
    public void Terminates(string? termDigits)
    {
        _terminatesByAnything |= termDigits is null;
        _termDigits.UnionWith(termDigits ?? "");
    }

    /// <summary>An element throws an event; <c>null</c> for one that is known at run time only.</summary>
    public void Throws(string? name)
    {
        if (name is null)
            ThrowsAnything = true;
        else
            _thrown.Add(CallXmlEvent.Thrown(name));
    }

    /// <summary>Whether anything raises an event that a handler accepts, as far as the document tells.</summary>
    public bool CanRaise(EventPattern pattern)
    {
        if (pattern.Parameter is not { } parameter || _thrown.Exists(thrown => pattern.Match(thrown) != EventMatch.None))
            return true;
        return pattern.Family.ToLowerInvariant() switch
        {
            EventFamilies.Choice => _choosesAnything || Chooses(pattern, parameter),
            EventFamilies.TermDigit => _terminatesByAnything || (parameter.Length == 1 && _termDigits.Contains(char.ToUpperInvariant(parameter[0]))),
            EventFamilies.Error => IsOne(parameter, Enum.GetNames<ErrorType>()),
            EventFamilies.CallFailure => IsOne(parameter, EventFamilies.CallFailures),
            EventFamilies.CallProgress => IsOne(parameter, EventFamilies.CallProgressResults),
            EventFamilies.External => true,
            _ => false,
        };
    }

    private bool Chooses(EventPattern pattern, string parameter) =>
        IsOne(parameter, [EventFamilies.NoMatch, EventFamilies.NoInput])
        || _choices.Exists(choice => choice switch
        {
            PhraseChoice phrases => phrases.Result.Equals(parameter, StringComparison.OrdinalIgnoreCase),
            _ => (choice.Fit(parameter) & KeyFit.Complete) != 0
                || pattern.Match(new CallXmlEvent(EventFamilies.Choice, "") { Alias = choice.Text }) != EventMatch.None,
        });

    private static bool IsOne(string parameter, string[] names) => names.Contains(parameter, StringComparer.OrdinalIgnoreCase);
}
