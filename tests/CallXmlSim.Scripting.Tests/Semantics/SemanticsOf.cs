using CallXmlSim.Documents.Text;
using CallXmlSim.Recognition;
using CallXmlSim.Recognition.Linking;
using CallXmlSim.Recognition.Matching;
using CallXmlSim.Recognition.Semantics;

namespace CallXmlSim.Scripting.Tests.Semantics;

/// <summary>Matches words by an ABNF grammar and tells the parse to an interpretation.</summary>
internal static class SemanticsOf
{
    public const string Script = "#ABNF 1.0;\nlanguage en-US;\ntag-format <semantics/1.0>;\nroot $main;\n";

    public const string Literals = "#ABNF 1.0;\nlanguage en-US;\ntag-format <semantics/1.0-literals>;\nroot $main;\n";

    public static ScriptResult Utterance(string grammar, string words, ScriptContext? context = null)
    {
        var linked = new GrammarLinker(GrammarDocument.Read(SourceText.From(grammar, "test"))).Link();
        linked.Diagnostics.ShouldBeEmpty();
        return Of(linked.Grammar!.Match(words).BestParse!, context ?? new ScriptContext());
    }

    public static string Json(string grammar, string words)
    {
        var result = Utterance(grammar, words);
        result.Error?.ToString().ShouldBeNull();
        return result.Value.ToJson();
    }

    private static ScriptResult Of(LogicalParse parse, ScriptContext context)
    {
        var meaning = new SemanticInterpretation(context, parse.InputBetween, 0.75);
        foreach (var part in parse.Parts)
        {
            if (part.Kind == ParsePartKind.RuleStart)
                meaning.BeginRule(part.Rule!.Name, part.Grammar!, Scripts(part.Grammar!.HeaderTags), part.Position);
            else if (part.Kind == ParsePartKind.RuleEnd)
                meaning.EndRule(part.Position);
            else if (part is { Kind: ParsePartKind.Tag, Tag: { } tag })
                Tell(meaning, tag, parse.Parts[0].Grammar!.TagFormat, part.Position);
        }

        return meaning.Result;
    }

    private static void Tell(SemanticInterpretation meaning, SemanticTag tag, TagFormat format, int position)
    {
        if (format == TagFormat.Script)
            meaning.RunTag(ScriptBlock.Parse(tag.Text), position);
        else if (format == TagFormat.Literals)
            meaning.SetValue(ScriptValue.From(tag.Text.Trim()));
    }

    private static List<ScriptBlock> Scripts(IReadOnlyList<SemanticTag> tags) =>
        [.. tags.Select(tag => ScriptBlock.Parse(tag.Text))];
}
