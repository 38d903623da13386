using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition.Linking;

namespace CallXmlSim.Recognition.Tests;

/// <summary>Grammars for tests, from the least that must be written.</summary>
internal static class Grammars
{
    /// <summary>An XML grammar for speech with the given rules; the first one is the root unless another is named.</summary>
    public static RecognitionGrammar Voice(string rules, string root = "main") => Bind(VoiceText(rules, root));

    /// <summary>An XML grammar for keys with the given rules.</summary>
    public static RecognitionGrammar Dtmf(string rules, string root = "main") => Bind(
        $"<grammar xmlns='http://www.w3.org/2001/06/grammar' version='1.0' mode='dtmf' root='{root}'>{rules}</grammar>");

    /// <summary>The text of an XML grammar for speech.</summary>
    public static string VoiceText(string rules, string root = "main") =>
        $"<grammar xmlns='http://www.w3.org/2001/06/grammar' version='1.0' xml:lang='en-US' root='{root}'>{rules}</grammar>";

    /// <summary>Reads and binds a grammar that refers to no other one and is expected to be good.</summary>
    public static RecognitionGrammar Bind(string text)
    {
        var linked = Link(text);
        return linked.Grammar ?? throw new InvalidOperationException(string.Join('\n', linked.Diagnostics));
    }

    /// <summary>Reads and binds a grammar that refers to no other one.</summary>
    public static LinkedGrammar Link(string text) => new GrammarLinker(Read(text)).Link();

    /// <summary>Reads a grammar.</summary>
    public static GrammarDocument Read(string text, string? address = null) => GrammarDocument.Read(
        SourceText.From(text, address ?? "test"),
        new GrammarOptions { Address = address is null ? null : new Uri(address) });
}
