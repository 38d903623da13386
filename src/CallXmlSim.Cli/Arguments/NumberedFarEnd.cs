using System.CommandLine.Parsing;
using CallXmlSim.Simulation.FarEnds;

namespace CallXmlSim.Cli.Arguments;

/// <summary>One value of <c>--far-end</c>: what happens when a script calls a number.</summary>
/// <param name="Number">The number.</param>
/// <param name="Phrase">Who is there, in words.</param>
/// <param name="FarEnd">Who is there.</param>
internal sealed record NumberedFarEnd(string Number, string Phrase, FarEnd FarEnd)
{
    /// <summary>What a far end can be, in words.</summary>
    public static string Phrases => string.Join(", ", FarEndPhrases.All.Select(known => $"\"{known.Phrase}\""));

    /// <summary>Reads every value of the option, or complains.</summary>
    public static NumberedFarEnd[] ParseOption(ArgumentResult result) =>
        [.. result.Tokens.Select(token => Parse(token.Value, result)).OfType<NumberedFarEnd>()];

    private static NumberedFarEnd? Parse(string text, ArgumentResult result)
    {
        if (text.Split('=', 2) is [{ Length: > 0 } number, var phrase])
        {
            foreach (var known in FarEndPhrases.All)
            {
                if (known.Phrase == phrase)
                    return new NumberedFarEnd(number, phrase, known.FarEnd);
            }
        }

        result.AddError($"\"{text}\" is no far end: write NUMBER=WHAT, such as --far-end 4940123=busy; it can be {Phrases}.");
        return null;
    }
}
