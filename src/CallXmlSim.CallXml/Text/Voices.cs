using System.Text.RegularExpressions;

namespace CallXmlSim.CallXml.Text;

/// <summary>
/// The attribute <c>voice</c> (CallXML 3.0 reference, 5.4): <c>English-Female2</c>, the default, and its like. The list of
/// 3.0 is not known, so every voice that is named like those of 2.0 counts; any other is the default voice [our reading].
/// </summary>
internal static partial class Voices
{
    public static bool IsKnown(string voice) => Name().IsMatch(voice.Trim());

    [GeneratedRegex("^[a-z]+-(male|female)[0-9]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
