using System.Globalization;
using System.Numerics;

namespace CallXmlSim.CallXml.Expressions;

/// <summary>Writes numbers as XPath's <c>string()</c> does (XPath 1.0, 4.2): 4 is "4", and nothing has an exponent.</summary>
internal static class XPathNumber
{
    public static string ToString(double number)
    {
        if (double.IsNaN(number))
            return "NaN";
        if (double.IsInfinity(number))
            return number > 0 ? "Infinity" : "-Infinity";
        if (double.IsInteger(number))
            return new BigInteger(number).ToString(CultureInfo.InvariantCulture);
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        return shortest.Contains('E')
            ? decimal.Parse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : shortest;
    }
}
