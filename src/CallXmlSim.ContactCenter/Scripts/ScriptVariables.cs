using System.Text;
using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>
/// The variables of an IVR script: read-only ones of the system, and those that the script sets. One that was never set
/// is empty (External IVR API reference, 3.2).
/// </summary>
internal static class ScriptVariables
{
    public const string CallerPhoneNumber = "callerPhoneNumber";
    public const string CallbackPhoneNumber = "callbackPhoneNumber";
    public const string QueuePosition = "QueuePosition";

    public static bool IsSystem(string name) => name is CallerPhoneNumber or CallbackPhoneNumber or QueuePosition;

    /// <summary>Whether the character may stand in a variable's name.</summary>
    public static bool IsNameCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';

    // A call in its script has no place in a queue, and nobody asks it for a callback number.
    public static string Read(string name, Interaction interaction) => name switch
    {
        CallerPhoneNumber => interaction.Call.From,
        _ => interaction.Script?.Variables?.GetValueOrDefault(name) ?? "",
    };

    public static void Set(string name, string value, Interaction interaction) =>
        (interaction.Script!.Variables ??= new Dictionary<string, string>(StringComparer.Ordinal))[name] = value;

    /// <summary>Replaces every <c>$name</c> by the variable's value. A dollar sign before anything else stays.</summary>
    public static string Expand(string text, Interaction interaction)
    {
        if (!text.Contains('$', StringComparison.Ordinal))
            return text;
        var expanded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            while (text[i] == '$' && end < text.Length && IsNameCharacter(text[end]))
                end++;
            if (end > i + 1)
                expanded.Append(Read(text[(i + 1)..end], interaction));
            else
                expanded.Append(text[i]);
            i = end;
        }

        return expanded.ToString();
    }
}
