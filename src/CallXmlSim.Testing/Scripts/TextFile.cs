using System.Diagnostics.CodeAnalysis;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Testing.Scripts;

/// <summary>Reads the files that users name; what can go wrong with a file becomes a diagnostic.</summary>
internal static class TextFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path as the user gave it.</param>
    /// <param name="text">The file's text; empty, but with its name, when it cannot be read.</param>
    /// <param name="problem">Why it cannot be read.</param>
    public static bool TryRead(string path, out SourceText text, [NotNullWhen(false)] out Diagnostic? problem)
    {
        text = SourceText.From("", path);
        try
        {
            if (Directory.Exists(path))
            {
                problem = About(FileDiagnostics.Folder, text, "Name a file in the folder.");
                return false;
            }

            text = SourceText.From(File.ReadAllText(path), path);
            problem = null;
            return true;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            const string help = "Check the spelling; a relative path starts at the current folder.";
            problem = About(FileDiagnostics.NotFound, text, help);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problem = About(FileDiagnostics.Unreadable, text, "Make the file readable for this user.", e.Message);
        }

        return false;
    }

    private static Diagnostic About(DiagnosticDescriptor descriptor, SourceText file, string help, string reason = "") =>
        new(descriptor, file, default) { Arguments = [file.Name, reason], Help = help };
}
