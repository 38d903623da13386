namespace CallXmlSim.Recognition.Choices;

/// <summary>One item of a <see cref="ChoiceList"/> (CallXML 3.0 reference, 6.2). Immutable.</summary>
public abstract class Choice
{
    private protected Choice(string text, int start)
    {
        Text = text;
        Start = start;
    }

    /// <summary>The item as written, without blanks around it.</summary>
    public string Text { get; }

    /// <summary>Offset of the item in the list's text.</summary>
    public int Start { get; }

    /// <summary>Whether the item can be keyed.</summary>
    public abstract bool AcceptsKeys { get; }

    /// <summary>Whether the item can be spoken.</summary>
    public abstract bool AcceptsSpeech { get; }

    /// <summary>How keys pressed so far fit the item.</summary>
    public abstract KeyFit Fit(ReadOnlySpan<char> keys);

    /// <summary>The result of keys that fit completely.</summary>
    public abstract string ResultOf(ReadOnlySpan<char> keys);

    /// <summary>The result of spoken words, or <c>null</c> when the item does not accept them.</summary>
    /// <param name="words">The words as <see cref="SpokenWords.Normalize"/> gives them.</param>
    public abstract string? ResultOfSpeech(string words);
}
