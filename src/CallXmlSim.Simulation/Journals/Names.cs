using System.Text;
using System.Text.Json;

namespace CallXmlSim.Simulation.Journals;

/// <summary>The names of enumeration members in journals.</summary>
internal static class Names
{
    /// <summary>For JSON: in camel case.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>For people: words in lower case.</summary>
    public static string InWords<T>(T value)
        where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
