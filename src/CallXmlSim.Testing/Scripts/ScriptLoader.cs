using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Testing.Scripts;

/// <summary>
/// Reads scripts of every language the product knows; the root element says which language it is. A script that cannot
/// be used gives diagnostics, never an exception. Thread-safe.
/// </summary>
public static class ScriptLoader
{
    /// <summary>Loads a script from a file. The encoding is found by byte order mark or XML declaration.</summary>
    /// <param name="path">The file's path, absolute or relative to the current folder; diagnostics show it as given.</param>
    public static LoadedScript LoadFile(string path) =>
        TextFile.TryRead(path, out var source, out var problem)
            ? Load(source)
            : new LoadedScript(source, null, [problem]);

    /// <summary>Loads a script from its text.</summary>
    public static LoadedScript Load(SourceText source)
    {
        var document = MarkupDocument.Read(source);
        if (document.Root is not { } root)
            return new LoadedScript(source, null, document.Diagnostics);

        foreach (var language in ScriptLanguage.All)
        {
            // In any case: CallXML does not distinguish it (CallXML 3.0 reference, 1.1), and VoiceXML says what is wrong with it.
            if (language.RootElement.Equals(root.LocalName, StringComparison.OrdinalIgnoreCase))
                return language.Bind(document);
        }

        var unknown = new Diagnostic(FileDiagnostics.UnknownLanguage, source, root.NameSpan)
        {
            Arguments = [root.Name],
            Help = $"Begin the document with {ScriptLanguage.RootElements}.",
        };
        return new LoadedScript(source, null, [.. document.Diagnostics, unknown]);
    }
}
