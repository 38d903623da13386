using System.Text;
using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;
using CallXmlSim.VoiceXml.Binding;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>Grammars that the platform makes of the phrases and keys of choices, options and links (VoiceXML 2.0, 2.2.5, 2.3.1.3).</summary>
internal static class PhraseGrammar
{
    /// <summary>
    /// The grammar of a phrase: said exactly, or, when approximately is enough, by any of its words in their order (2.2.5).
    /// </summary>
    public static GrammarNode? OfPhrase(string phrase, bool isApproximate, ElementBinding element, object meaning)
    {
        var words = phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('.', ',', ';', '!', '?', ':', '"', '(', ')'))
            .Where(word => word.Length > 0)
            .ToList();
        if (words.Count == 0)
            return null;
        var text = new StringBuilder();
        foreach (var word in words)
            text.Append(isApproximate && words.Count > 1 ? $"[\"{word}\"] " : $"\"{word}\" ");
        var language = element.Binder.Language ?? "en-US";
        return Read($"#ABNF 1.0;\nlanguage {language};\nroot $phrase;\npublic $phrase = {text};\n", element, meaning);
    }

    /// <summary>The grammar of a sequence of keys.</summary>
    public static GrammarNode? OfKeys(string keys, ElementBinding element, object meaning)
    {
        var tokens = keys.Where(key => !char.IsWhiteSpace(key)).ToList();
        if (tokens.Count == 0)
            return null;
        if (!tokens.TrueForAll(key => DtmfDigit.TryParse(key, out _)))
        {
            if (element.Element.Attribute("dtmf") is { } attribute)
                element.ReportValue(attribute, "keys of a telephone");
            return null;
        }

        var sequence = string.Join(' ', tokens.Select(key => $"\"{key}\""));
        return Read($"#ABNF 1.0;\nmode dtmf;\nroot $keys;\npublic $keys = {sequence};\n", element, meaning);
    }

    private static GrammarNode Read(string text, ElementBinding element, object meaning) => GrammarNode.Of(
        GrammarDocument.Read(SourceText.From(text, element.Diagnostics.Source.Name)),
        element.Header(),
        element.Binder.Url,
        meaning);
}
