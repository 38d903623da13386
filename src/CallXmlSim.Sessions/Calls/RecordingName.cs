using System.Buffers;

namespace CallXmlSim.Sessions.Calls;

/// <summary>
/// The names of recordings: file names, with folders before them if need be (<c>greetings/101.wav</c>), that lead to a
/// place inside of one folder on any machine.
/// </summary>
public static class RecordingName
{
    private const int LongestName = 200;
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:*?\"<>|");

    /// <summary>Whether a text is such a name.</summary>
    public static bool IsValid(string name)
    {
        if (name.Length is 0 or > LongestName)
            return false;
        foreach (var part in name.Split('/'))
        {
            if (part.Trim(' ', '.').Length == 0 || part[^1] is '.' or ' ' || part[0] == ' ')
                return false;
        }

        return !name.AsSpan().ContainsAny(Forbidden) && !name.Any(char.IsControl);
    }

    /// <summary>The name with an underscore in place of every character that cannot stand in one.</summary>
    public static string From(string text)
    {
        var characters = text.Select(c => c == '/' || Forbidden.Contains(c) || char.IsControl(c) ? '_' : c).ToArray();
        var name = new string(characters).Trim(' ', '.');
        if (name.Length > LongestName)
            name = name[^LongestName..].Trim(' ', '.');
        return name.Length == 0 ? "_" : name;
    }
}
