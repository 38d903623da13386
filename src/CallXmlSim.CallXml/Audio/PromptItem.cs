using System.Buffers;

namespace CallXmlSim.CallXml.Audio;

/// <summary>What an item of a prompt list is (CallXML 3.0 reference, 2.22).</summary>
internal static class PromptItem
{
    private static readonly string[] Extensions = [".wav", ".vox", ".au", ".ulaw", ".gsm", ".mp3", ".raw"];

    private static readonly SearchValues<char> NotInNames = SearchValues.Create(" \t\r\n.:");

    /// <summary>
    /// A file by its extension or its scheme; perhaps one, when it has neither blank, dot nor scheme; a text otherwise.
    /// </summary>
    public static PromptItemKind KindOf(string item)
    {
        foreach (var extension in Extensions)
        {
            if (item.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return PromptItemKind.File;
        }

        if (HasScheme(item))
            return PromptItemKind.File;
        return item.Length == 0 || item.AsSpan().ContainsAny(NotInNames) ? PromptItemKind.Text : PromptItemKind.PerhapsFile;
    }

    // A scheme that leads to files; "Note: …" has none.
    private static bool HasScheme(string item) =>
        !item.AsSpan().ContainsAny(' ', '\t')
        && Uri.TryCreate(item, UriKind.Absolute, out var url)
        && url.Scheme is "http" or "https" or "ftp" or "file" or "recording";
}

/// <summary>What an item of a prompt list is.</summary>
internal enum PromptItemKind
{
    /// <summary>Spoken.</summary>
    Text,

    /// <summary>A file.</summary>
    File,

    /// <summary>A file without its extension, if there is one; spoken otherwise.</summary>
    PerhapsFile,
}
