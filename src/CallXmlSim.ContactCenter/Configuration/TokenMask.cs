using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Configuration;

/// <summary>Hides the tokens of a file in the text that is shown to people. No place in it moves.</summary>
public static class TokenMask
{
    /// <summary>The text with asterisks in place of the values whose keys speak of a token.</summary>
    /// <param name="source">The text.</param>
    /// <param name="root">What was read from it.</param>
    public static SourceText Over(SourceText source, YamlNode root)
    {
        var text = source.Content.ToCharArray();
        Hide(root, text);
        return SourceText.From(new string(text), source.Name);
    }

    private static void Hide(YamlNode node, char[] text)
    {
        switch (node)
        {
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                    Hide(item, text);
                break;
            case YamlMapping mapping:
                foreach (var (key, value) in mapping.Entries)
                {
                    if (key.Value.Contains("token", StringComparison.OrdinalIgnoreCase) && value is YamlScalar)
                        text.AsSpan(value.Span.Start, value.Span.Length).Fill('*');
                    else
                        Hide(value, text);
                }

                break;
        }
    }
}
