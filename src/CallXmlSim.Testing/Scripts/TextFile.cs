using System.Diagnostics.CodeAnalysis;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Testing.Scripts;

/// <summary>Reads the files that users name; what can go wrong with a file becomes a diagnostic.</summary>
public static class TextFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path as the user gave it.</param>
    /// <param name="text">The file's text; empty, but with its name, when it cannot be read.</param>
    /// <param name="problem">Why it cannot be read.</param>
    public static bool TryRead(string path, out SourceText text, [NotNullWhen(false)] out Diagnostic? problem)
    {
        var read = TryRead(path, File.ReadAllText, out var content, out problem);
        text = SourceText.From(content ?? "", path);
        return read;
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="most">How many bytes are read at most.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="problem">Why the file cannot be read; <c>null</c> if it is too large.</param>
    public static bool TryReadBytes(string path, int most, [NotNullWhen(true)] out byte[]? bytes, out Diagnostic? problem)
    {
        var read = TryRead(path, file => new FileInfo(file).Length > most ? null : File.ReadAllBytes(file), out bytes, out problem);
        return read && bytes is not null;
    }

    private static bool TryRead<T>(string path, Func<string, T?> open, out T? content, [NotNullWhen(false)] out Diagnostic? problem)
        where T : class
    {
        var text = SourceText.From("", path);
        content = null;
        try
        {
            if (Directory.Exists(path))
            {
                problem = About(FileDiagnostics.Folder, text, "Name a file in the folder.");
                return false;
            }

            content = open(path);
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
