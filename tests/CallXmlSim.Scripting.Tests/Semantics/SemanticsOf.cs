using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Recognition.Linking;
using CallXmlSim.Recognition.Semantics;

namespace CallXmlSim.Scripting.Tests.Semantics;

/// <summary>Matches words by an ABNF grammar and interprets the parse.</summary>
internal static class SemanticsOf
{
    public const string Script = "#ABNF 1.0;\nlanguage en-US;\ntag-format <semantics/1.0>;\nroot $main;\n";

    public const string Literals = "#ABNF 1.0;\nlanguage en-US;\ntag-format <semantics/1.0-literals>;\nroot $main;\n";

    public static ScriptResult Utterance(string grammar, string words, ScriptContext? context = null)
    {
        var linked = new GrammarLinker(GrammarDocument.Read(SourceText.From(grammar, "test"))).Link();
        linked.Diagnostics.ShouldBeEmpty();
        var parse = linked.Grammar!.Match(words).BestParse!;
        var meaning = new SemanticInterpretation(context ?? new ScriptContext(), parse.InputBetween, 0.75);
        SemanticWalk.Tell(parse, new Listener(meaning));
        return meaning.Result;
    }

    public static string Json(string grammar, string words)
    {
        var result = Utterance(grammar, words);
        result.Error?.ToString().ShouldBeNull();
        return result.Value.ToJson();
    }

    private sealed class Listener(SemanticInterpretation meaning) : ISemanticListener
    {
        public void BeginRule(GrammarRule rule, GrammarDocument grammar, int position) => meaning.BeginRule(
            rule.Name, grammar, [.. grammar.HeaderTags.Select(tag => ScriptBlock.Parse(tag.Text))], position);

        public void RunTag(SemanticTag tag, int position) => meaning.RunTag(ScriptBlock.Parse(tag.Text), position);

        public void SetValue(string value) => meaning.SetValue(ScriptValue.From(value));

        public void SetValue(bool value) => meaning.SetValue(ScriptValue.From(value));

        public void EndRule(int position) => meaning.EndRule(position);
    }
}
