using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.Testing.Scripts;

/// <summary>Keeps the tokens that a script holds out of reports that show its source.</summary>
internal static class ScriptTokens
{
    private const string Secret = "token";

    // The attributes that give a variable its name in both languages.
    private static readonly string[] Naming = ["var", "name"];

    /// <summary>
    /// The text with asterisks in place of what variables get whose names speak of a token. Every place stays where it is.
    /// </summary>
    public static SourceText Hide(SourceText source)
    {
        if (!source.Content.Contains(Secret, StringComparison.OrdinalIgnoreCase) || MarkupDocument.Read(source).Root is not { } root)
            return source;
        var text = source.Content.ToCharArray();
        Hide(root, text);
        return SourceText.From(new string(text), source.Name);
    }

    private static void Hide(MarkupElement element, char[] text)
    {
        if (Array.Exists(Naming, name => element.Attribute(name)?.Value.Contains(Secret, StringComparison.OrdinalIgnoreCase) is true))
        {
            foreach (var value in element.Attributes.Where(attribute => !Naming.Contains(attribute.Name)))
                text.AsSpan(value.ValueSpan.Start, value.ValueSpan.Length).Fill('*');
        }

        foreach (var child in element.Elements)
            Hide(child, text);
    }
}
