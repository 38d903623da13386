using System.Globalization;

namespace CallXmlSim.Recognition.Reading;

/// <summary>Weights and probabilities: numbers without sign and exponent, as in SRGS 1.0, 2.4.1.</summary>
internal static class GrammarNumber
{
    /// <summary>How to mend a weight.</summary>
    public const string WeightHelp = "Write a number that is not negative, such as \"2\" or \"0.5\".";

    /// <summary>Reads <c>n</c>, <c>n.</c>, <c>.n</c> or <c>n.n</c>.</summary>
    public static bool TryParse(string text, out double number) =>
        double.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
        && double.IsFinite(number);
}
