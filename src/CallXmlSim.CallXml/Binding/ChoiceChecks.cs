using CallXmlSim.Recognition.Choices;

namespace CallXmlSim.CallXml.Binding;

/// <summary>Finds choices that no input can match (CallXML 3.0 reference, 3.4, 6.2, 6.4).</summary>
internal static class ChoiceChecks
{
    /// <summary>The choices of a list that others before them forestall, with the first that does.</summary>
    public static IEnumerable<(Choice Choice, Choice Earlier)> Forestalled(ChoiceList list)
    {
        for (var i = 1; i < list.Items.Count; i++)
        {
            var earlier = list.Items.Take(i).ToArray();
            if (Array.TrueForAll(InputsOf(list.Items[i]), input => Array.Exists(earlier, item => Accepts(item, input))))
                yield return (list.Items[i], earlier.First(item => Accepts(item, InputsOf(list.Items[i])[0])));
        }
    }

    /// <summary>The choices whose every input begins with a terminating digit, which ends the element first.</summary>
    public static IEnumerable<Choice> BehindTermDigits(ChoiceList list, string termDigits) =>
        list.Items.Where(item => item is PhraseChoice { Spoken: [], Keyed: [_, ..] keyed }
            && keyed.All(phrase => termDigits.Contains(phrase[0])));

    // Every phrase; of strings of digits the shortest and the longest, between which the others lie.
    private static string[] InputsOf(Choice choice) => choice switch
    {
        DigitStringChoice digits => [new string('0', digits.Least), new string('9', digits.Most)],
        PhraseChoice phrases => [.. phrases.Keyed, .. phrases.Spoken],
        _ => [],
    };

    private static bool Accepts(Choice choice, string input) =>
        (choice.Fit(input) & KeyFit.Complete) != 0 || choice.ResultOfSpeech(input) is not null;
}
