using CallXmlSim.Grammars;

namespace CallXmlSim.Recognition.Choices;

/// <summary>
/// What a caller may key or say, as the <c>choices</c> attribute lists it in line (CallXML 3.0 reference, 6.2).
/// Immutable; reading never throws.
/// </summary>
public sealed class ChoiceList
{
    internal ChoiceList(IReadOnlyList<Choice> items, IReadOnlyList<GrammarSyntaxError> errors)
    {
        Items = items;
        Errors = errors;
        AcceptsKeys = items.Any(item => item.AcceptsKeys);
        AcceptsSpeech = items.Any(item => item.AcceptsSpeech);
    }

    /// <summary>The items in the order written; where two accept the same input, the first one counts.</summary>
    public IReadOnlyList<Choice> Items { get; }

    /// <summary>Where the text breaks the syntax; a list with errors is not to be used.</summary>
    public IReadOnlyList<GrammarSyntaxError> Errors { get; }

    /// <summary>Whether any item can be keyed.</summary>
    public bool AcceptsKeys { get; }

    /// <summary>Whether any item can be spoken.</summary>
    public bool AcceptsSpeech { get; }

    /// <summary>Reads the value of a <c>choices</c> attribute.</summary>
    public static ChoiceList Parse(string text) => ChoiceListReader.Read(text);

    /// <summary>How keys pressed so far fit the items, and the first item that they fit completely.</summary>
    public KeyFit Fit(ReadOnlySpan<char> keys, out Choice? match)
    {
        var fit = KeyFit.None;
        match = null;
        for (var i = 0; i < Items.Count; i++)
        {
            var itemFit = Items[i].Fit(keys);
            if (match is null && (itemFit & KeyFit.Complete) != 0)
                match = Items[i];
            fit |= itemFit;
        }

        return fit;
    }

    /// <summary>The first item that accepts spoken words, with its result; <c>false</c> when none does.</summary>
    public bool TryMatch(Utterance utterance, out Choice? match, out string result)
    {
        var words = SpokenWords.Normalize(utterance.Text);
        for (var i = 0; i < Items.Count; i++)
        {
            if (Items[i].ResultOfSpeech(words) is { } found)
            {
                match = Items[i];
                result = found;
                return true;
            }
        }

        match = null;
        result = "";
        return false;
    }
}
