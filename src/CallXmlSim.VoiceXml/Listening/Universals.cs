using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;
using CallXmlSim.VoiceXml.Binding;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>The commands that the platform understands everywhere, when it is asked to: they throw events (VoiceXML 2.0, 2.5, 6.3.6).</summary>
internal static class Universals
{
    public static readonly IReadOnlyList<(string Event, GrammarNode Grammar)> All = [Of("cancel"), Of("exit"), Of("help")];

    private static (string Event, GrammarNode Grammar) Of(string word)
    {
        var source = SourceText.From($"#ABNF 1.0;\nlanguage en;\nroot $universal;\npublic $universal = {word};\n", $"universal {word}");
        var header = new NodeHeader("grammar", source, new TextSpan(0, source.Length), default);
        return (word, GrammarNode.Of(GrammarDocument.Read(source), header, new Uri("builtin:universals"), word));
    }
}
