using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Execution;

namespace CallXmlSim.CallXml.Listening;

/// <summary>What an element listens for while it runs: choices, own or inherited, and terminating digits.</summary>
/// <param name="Choices">The <c>choices</c> in force; <c>null</c> for none.</param>
/// <param name="TermDigits">The <c>termdigits</c>; <c>null</c> for none.</param>
internal sealed record ListeningAttributes(ChoicesAttribute? Choices, AttributeValue<string>? TermDigits)
{
    /// <summary>Whether there is nothing to listen for.</summary>
    public bool IsNone => Choices is null && TermDigits is null;

    /// <summary>Begins to listen; <c>false</c> when <paramref name="failure"/> is to be returned at once.</summary>
    public bool TryStart(CallXmlSession session, out Progress failure)
    {
        failure = default;
        ChoiceGrammar? choices = null;
        var termDigits = "";
        if ((Choices is not null && !Choices.TryRead(session, out choices, out failure))
            || (TermDigits is not null && !TermDigits.TryRead(session, out termDigits, out failure)))
        {
            return false;
        }

        session.Input.Start(choices, termDigits);
        return true;
    }
}
