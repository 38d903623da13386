using System.CommandLine.Parsing;
using System.Globalization;

namespace CallXmlSim.Cli.Arguments;

/// <summary>Reads options whose values are numbers within bounds.</summary>
internal static class NumberOption
{
    /// <summary>Reads a percentage from 0 to 100, with or without the sign, or complains.</summary>
    public static decimal? ParsePercent(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (decimal.TryParse(text.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) &&
            percent <= 100)
            return percent;
        result.AddError($"\"{text}\" is no percentage: write a number from 0 to 100, such as 80.");
        return null;
    }

    /// <summary>Reads a whole number of at least 1, or complains.</summary>
    public static int ParseCount(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
            return count;
        result.AddError($"\"{text}\" is no number of scenarios: write a whole number from 1.");
        return 0;
    }
}
