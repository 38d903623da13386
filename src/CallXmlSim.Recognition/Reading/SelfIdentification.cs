using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.Recognition.Reading;

/// <summary>
/// The first line of a grammar in the ABNF form or in JSGF (SRGS 1.0, 4.1; JSGF 1.0, 2.1):
/// <c>#ABNF 1.0 UTF-8;</c>, <c>#JSGF V1.0 UTF-8 en;</c>.
/// </summary>
internal static class SelfIdentification
{
    /// <summary>Checks the line.</summary>
    /// <param name="text">The text that begins with it.</param>
    /// <param name="version">The version that it must declare.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The words behind the version; <c>null</c> when the line is wrong.</returns>
    public static string[]? Read(SourceSlice text, string version, DiagnosticBag diagnostics)
    {
        var end = text.Text.AsSpan().IndexOfAny(';', '\r', '\n');
        if (end < 0 || text.Text[end] != ';')
            return Refuse(end < 0 ? text.Text.Length : end, "it has no semicolon at its end");
        var words = text.Text[..end].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1)
            return Refuse(end + 1, $"it declares no version, such as {version}");
        if (words[1] != version)
            return Refuse(end + 1, $"its version is \"{words[1]}\", and only {version} is known");
        var rest = text.Text.AsSpan(end + 1).TrimStart(" \t");
        if (rest.Length > 0 && rest[0] is not ('\r' or '\n'))
            return Refuse(end + 1, "a line break must follow it");
        return words[2..];

        string[]? Refuse(int length, string reason)
        {
            diagnostics.Report(
                GrammarDiagnostics.BadHeader,
                text.Span(0, length),
                [reason],
                $"Write \"{text.Text.Split(' ', ';', '\r', '\n')[0]} {version};\" on a line of its own.");
            return null;
        }
    }
}
