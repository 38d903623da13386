using System.CommandLine.Parsing;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;

namespace CallXmlSim.Cli.Arguments;

/// <summary>One value of <c>--press</c>: keys, and when to press them.</summary>
/// <param name="Keys">The keys in order.</param>
/// <param name="At">The virtual time of the first key; <c>null</c>: each key when the script next listens.</param>
internal sealed record KeyPresses(IReadOnlyList<DtmfDigit> Keys, TimeSpan? At)
{
    /// <summary>Reads every value of the option, or complains.</summary>
    public static KeyPresses[] ParseOption(ArgumentResult result) =>
        [.. result.Tokens.Select(token => Parse(token.Value, result)).OfType<KeyPresses>()];

    private static KeyPresses? Parse(string text, ArgumentResult result)
    {
        var parts = text.Split('@', 2);
        var keys = new List<DtmfDigit>();
        foreach (var character in parts[0])
        {
            if (!DtmfDigit.TryParse(character, out var key))
            {
                result.AddError($"\"{character}\" is no key of a telephone: press 0-9, * and #, such as --press 1 or --press 1@2.5s.");
                return null;
            }

            keys.Add(key);
        }

        if (keys.Count == 0)
        {
            result.AddError($"--press \"{text}\" names no key, such as --press 1 or --press 1@2.5s.");
            return null;
        }

        if (parts.Length == 1)
            return new KeyPresses(keys, null);
        if (DurationText.TryParse(parts[1], out var at))
            return new KeyPresses(keys, at);
        result.AddError($"\"{parts[1]}\" in --press {text} is no time: {DurationOption.Forms}.");
        return null;
    }
}
