using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Recognition.Linking;
using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.FormItems;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>The nameless grammar by which any key ends a recording (VoiceXML 2.0, 2.3.6: <c>dtmfterm</c>).</summary>
internal static class KeyGrammar
{
    private static readonly RecognitionGrammar AnyKey = new GrammarLinker(GrammarDocument.Read(SourceText.From(
        "#ABNF 1.0;\nmode dtmf;\nroot $key;\npublic $key = 0|1|2|3|4|5|6|7|8|9|\"*\"|\"#\"|A|B|C|D;\n", "any key"))).Link().Grammar!;

    /// <summary>The result of a key.</summary>
    public static RecognitionResult ResultOf(DtmfDigit key, FormItem item)
    {
        var text = key.ToString();
        return new RecognitionResult([new Recognized(new ActiveGrammar(AnyKey, item, null), text, ScriptValue.From(text), 1)], "dtmf");
    }
}
