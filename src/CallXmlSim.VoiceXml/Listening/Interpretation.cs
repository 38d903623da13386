using CallXmlSim.Recognition.Matching;
using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormItems;

namespace CallXmlSim.VoiceXml.Listening;

/// <summary>What a match means (VoiceXML 2.0, 3.1.5, 3.1.6; SISR 1.0).</summary>
internal static class Interpretation
{
    /// <summary>The value of an option, the result of the grammar's tags, or the words themselves when there are none.</summary>
    public static ScriptValue Of(VoiceXmlSession session, ActiveGrammar active, GrammarMatcher matcher)
    {
        var parse = matcher.BestParse!;
        if (active.Meaning is OptionNode option)
            return ScriptValue.From(option.Value);
        return ScriptValue.From(parse.Input);
    }
}
