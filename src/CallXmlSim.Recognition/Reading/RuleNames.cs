namespace CallXmlSim.Recognition.Reading;

/// <summary>The names that rules may have.</summary>
internal static class RuleNames
{
    /// <summary>How to mend a name.</summary>
    public const string Help = "Begin the name with a letter or \"_\", and use only letters, digits and \"_\".";

    /// <summary>Whether a name is legal: an XML name without colon, full stop and hyphen (SRGS 1.0, 3.1).</summary>
    public static bool IsLegal(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_' || char.IsSurrogate(name[0]))
        && name.All(c => char.IsLetterOrDigit(c) || c == '_' || IsMark(c));

    private static bool IsMark(char c) =>
        c == '·' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is
            System.Globalization.UnicodeCategory.NonSpacingMark or
            System.Globalization.UnicodeCategory.SpacingCombiningMark or
            System.Globalization.UnicodeCategory.EnclosingMark;
}
