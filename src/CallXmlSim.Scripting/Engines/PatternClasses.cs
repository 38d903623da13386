using System.Text;

namespace CallXmlSim.Scripting;

/// <summary>
/// Writes the classes <c>\d</c>, <c>\D</c>, <c>\w</c> and <c>\W</c> out, which are those of ASCII in ECMAScript (ECMA-262, 22.2.2.9)
/// and others in .NET.
/// </summary>
internal static class PatternClasses
{
    /// <summary>The pattern without them; <c>null</c> when it has what cannot be told apart, such as the difference of classes.</summary>
    public static string? Rewrite(string pattern)
    {
        var rewritten = new StringBuilder(pattern.Length);
        var isInClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var character = pattern[i];
            if (character == '\\' && i + 1 < pattern.Length)
            {
                var name = pattern[++i];
                if (MembersOf(name) is not { } members)
                    rewritten.Append(character).Append(name);
                else if (isInClass)
                    rewritten.Append(members);
                else
                    rewritten.Append('[').Append(members).Append(']');
                continue;
            }

            if (isInClass && character == '[')
                return null;
            isInClass = character switch { '[' => true, ']' => false, _ => isInClass };
            rewritten.Append(character);
        }

        return rewritten.ToString();
    }

    private static string? MembersOf(char name) => name switch
    {
        'd' => "0-9",
        'D' => @"\0-/:-\uFFFF",
        'w' => "0-9A-Z_a-z",
        'W' => @"\0-/:-@\[-\^`{-\uFFFF",
        _ => null,
    };
}
